java/lang/Object
java/io/Serializable
java/lang/Comparable
java/lang/CharSequence
java/lang/constant/Constable
java/lang/constant/ConstantDesc
java/lang/String
java/lang/reflect/AnnotatedElement
java/lang/reflect/GenericDeclaration
java/lang/reflect/Type
java/lang/invoke/TypeDescriptor
java/lang/invoke/TypeDescriptor$OfField
java/lang/Class
java/lang/Cloneable
java/lang/ClassLoader
java/lang/System
java/lang/Throwable
java/lang/Error
java/lang/ThreadDeath
java/lang/Exception
java/lang/RuntimeException
java/lang/SecurityManager
java/security/ProtectionDomain
java/security/AccessControlContext
java/security/AccessController
java/security/SecureClassLoader
java/lang/ReflectiveOperationException
java/lang/ClassNotFoundException
java/lang/Record
java/lang/LinkageError
java/lang/NoClassDefFoundError
java/lang/ClassCastException
java/lang/ArrayStoreException
java/lang/VirtualMachineError
java/lang/InternalError
java/lang/OutOfMemoryError
java/lang/StackOverflowError
java/lang/IllegalMonitorStateException
java/lang/ref/Reference
java/lang/ref/SoftReference
java/lang/ref/WeakReference
java/lang/ref/FinalReference
java/lang/ref/PhantomReference
java/lang/ref/Finalizer
java/lang/Runnable
java/lang/Thread
java/lang/Thread$UncaughtExceptionHandler
java/lang/ThreadGroup
java/util/Map
java/util/Dictionary
java/util/Hashtable
java/util/Properties
java/lang/Module
java/lang/reflect/AccessibleObject
java/lang/reflect/Member
java/lang/reflect/Field
java/lang/reflect/Parameter
java/lang/reflect/Executable
java/lang/reflect/Method
java/lang/reflect/Constructor
jdk/internal/reflect/MagicAccessorImpl
jdk/internal/reflect/MethodAccessor
jdk/internal/reflect/MethodAccessorImpl
jdk/internal/reflect/ConstructorAccessor
jdk/internal/reflect/ConstructorAccessorImpl
jdk/internal/reflect/DelegatingClassLoader
jdk/internal/reflect/ConstantPool
jdk/internal/reflect/FieldAccessor
jdk/internal/reflect/FieldAccessorImpl
jdk/internal/reflect/UnsafeFieldAccessorImpl
jdk/internal/reflect/UnsafeStaticFieldAccessorImpl
java/lang/annotation/Annotation
jdk/internal/reflect/CallerSensitive
jdk/internal/reflect/NativeConstructorAccessorImpl
java/lang/invoke/MethodHandle
java/lang/invoke/DirectMethodHandle
java/lang/invoke/VarHandle
java/lang/invoke/MemberName
java/lang/invoke/ResolvedMethodName
java/lang/invoke/MethodHandleNatives
java/lang/invoke/TypeDescriptor$OfMethod
java/lang/invoke/MethodType
java/lang/BootstrapMethodError
java/lang/invoke/CallSite
jdk/internal/invoke/NativeEntryPoint
java/lang/invoke/MethodHandleNatives$CallSiteContext
java/lang/invoke/ConstantCallSite
java/lang/invoke/MutableCallSite
java/lang/invoke/VolatileCallSite
java/lang/AssertionStatusDirectives
java/lang/Appendable
java/lang/AbstractStringBuilder
java/lang/StringBuffer
java/lang/StringBuilder
jdk/internal/misc/UnsafeConstants
jdk/internal/misc/Unsafe
jdk/internal/module/Modules
java/lang/AutoCloseable
java/io/Closeable
java/io/InputStream
java/io/ByteArrayInputStream
java/net/URL
java/util/jar/Manifest
jdk/internal/loader/BuiltinClassLoader
jdk/internal/loader/ClassLoaders
jdk/internal/loader/ClassLoaders$AppClassLoader
jdk/internal/loader/ClassLoaders$PlatformClassLoader
java/security/CodeSource
java/util/concurrent/ConcurrentMap
java/util/AbstractMap
java/util/concurrent/ConcurrentHashMap
java/lang/Iterable
java/util/Collection
java/util/List
java/util/RandomAccess
java/util/AbstractCollection
java/util/AbstractList
java/util/ArrayList
java/lang/StackTraceElement
java/nio/Buffer
java/lang/StackWalker
java/lang/StackStreamFactory$AbstractStackWalker
java/lang/StackWalker$StackFrame
java/lang/StackFrameInfo
java/lang/LiveStackFrame
java/lang/LiveStackFrameInfo
java/util/concurrent/locks/AbstractOwnableSynchronizer
java/lang/Boolean
java/lang/Character
java/lang/Number
java/lang/Float
java/lang/Double
java/lang/Byte
java/lang/Short
java/lang/Integer
java/lang/Long
java/util/Iterator
java/lang/reflect/RecordComponent
jdk/internal/vm/vector/VectorSupport
jdk/internal/vm/vector/VectorSupport$VectorPayload
jdk/internal/vm/vector/VectorSupport$Vector
jdk/internal/vm/vector/VectorSupport$VectorMask
jdk/internal/vm/vector/VectorSupport$VectorShuffle
java/lang/NullPointerException
java/lang/ArithmeticException
java/io/ObjectStreamField
java/util/Comparator
java/lang/String$CaseInsensitiveComparator
java/lang/Module$ArchivedData
jdk/internal/misc/CDS
java/util/Set
java/util/ImmutableCollections$AbstractImmutableCollection
java/util/ImmutableCollections$AbstractImmutableSet
java/util/ImmutableCollections$Set12
java/util/Objects
java/util/ImmutableCollections
java/util/ImmutableCollections$AbstractImmutableList
java/util/ImmutableCollections$ListN
java/util/ImmutableCollections$SetN
java/util/ImmutableCollections$AbstractImmutableMap
java/util/ImmutableCollections$MapN
jdk/internal/access/JavaLangReflectAccess
java/lang/reflect/ReflectAccess
jdk/internal/access/SharedSecrets
java/lang/invoke/MethodHandles
java/lang/invoke/MemberName$Factory
java/security/Guard
java/security/Permission
java/security/BasicPermission
java/lang/reflect/ReflectPermission
java/lang/StringLatin1
java/lang/invoke/MethodHandles$Lookup
jdk/internal/reflect/Reflection
java/lang/Math
java/util/HashMap
java/util/AbstractSet
java/util/ImmutableCollections$MapN$1
java/util/ImmutableCollections$MapN$MapNIterator
java/util/Map$Entry
java/util/KeyValueHolder
java/util/HashMap$Node
java/util/LinkedHashMap$Entry
java/util/HashMap$TreeNode
java/lang/Runtime
java/util/concurrent/locks/Lock
java/util/concurrent/locks/ReentrantLock
java/util/concurrent/ConcurrentHashMap$Segment
java/util/concurrent/ConcurrentHashMap$CounterCell
java/util/concurrent/ConcurrentHashMap$Node
java/util/concurrent/locks/LockSupport
java/util/concurrent/ConcurrentHashMap$ReservationNode
java/security/PrivilegedAction
jdk/internal/reflect/ReflectionFactory$GetReflectionFactoryAction
jdk/internal/reflect/ReflectionFactory
java/lang/ref/Reference$ReferenceHandler
jdk/internal/ref/Cleaner
java/lang/ref/ReferenceQueue
java/lang/ref/ReferenceQueue$Null
java/lang/ref/ReferenceQueue$Lock
jdk/internal/access/JavaLangRefAccess
java/lang/ref/Reference$1
java/lang/ref/Finalizer$FinalizerThread
jdk/internal/access/JavaLangAccess
java/lang/System$2
jdk/internal/util/SystemProps
jdk/internal/util/SystemProps$Raw
java/lang/StringConcatHelper
java/lang/VersionProps
jdk/internal/misc/VM
java/util/Arrays
java/lang/CharacterData
java/lang/CharacterDataLatin1
java/lang/Integer$IntegerCache
java/util/HashMap$EntrySet
java/util/HashMap$HashIterator
java/util/HashMap$EntryIterator
jdk/internal/util/StaticProperty
java/io/FileInputStream
java/io/FileDescriptor
jdk/internal/access/JavaIOFileDescriptorAccess
java/io/FileDescriptor$1
java/io/Flushable
java/io/OutputStream
java/io/FileOutputStream
java/io/FilterInputStream
java/io/BufferedInputStream
java/io/FilterOutputStream
java/io/PrintStream
java/io/BufferedOutputStream
java/io/Writer
java/io/OutputStreamWriter
java/nio/charset/Charset
java/nio/charset/spi/CharsetProvider
sun/nio/cs/StandardCharsets
java/lang/ThreadLocal
java/util/concurrent/atomic/AtomicInteger
sun/security/action/GetPropertyAction
sun/nio/cs/HistoricallyNamedCharset
sun/nio/cs/Unicode
sun/nio/cs/UTF_8
sun/nio/cs/StreamEncoder
java/nio/charset/CharsetEncoder
sun/nio/cs/UTF_8$Encoder
java/nio/charset/CodingErrorAction
java/nio/ByteBuffer
jdk/internal/misc/ScopedMemoryAccess
jdk/internal/access/JavaNioAccess
java/nio/Buffer$1
java/nio/HeapByteBuffer
java/nio/ByteOrder
java/io/BufferedWriter
java/lang/Terminator
jdk/internal/misc/Signal$Handler
java/lang/Terminator$1
jdk/internal/misc/Signal
java/util/Hashtable$Entry
jdk/internal/misc/Signal$NativeHandler
jdk/internal/misc/OSEnvironment
java/util/Collections
java/util/Collections$EmptySet
java/util/Collections$EmptyList
java/util/Collections$EmptyMap
java/lang/IllegalArgumentException
java/lang/invoke/MethodHandleStatics
jdk/internal/module/ModuleBootstrap
java/lang/module/ModuleDescriptor
sun/invoke/util/VerifyAccess
java/lang/reflect/Modifier
jdk/internal/access/JavaLangModuleAccess
java/lang/module/ModuleDescriptor$1
java/io/File
java/io/DefaultFileSystem
java/io/FileSystem
java/io/UnixFileSystem
jdk/internal/util/ArraysSupport
jdk/internal/module/ModulePatcher
jdk/internal/module/ModuleBootstrap$Counters
jdk/internal/module/ArchivedBootLayer
jdk/internal/module/ArchivedModuleGraph
jdk/internal/module/SystemModuleFinders
java/net/URI
jdk/internal/access/JavaNetUriAccess
java/net/URI$1
jdk/internal/module/SystemModulesMap
jdk/internal/module/SystemModules
jdk/internal/module/SystemModules$default
jdk/internal/module/Builder
java/lang/module/ModuleDescriptor$Requires
java/lang/module/ModuleDescriptor$Exports
java/util/ImmutableCollections$SetN$SetNIterator
java/lang/module/ModuleDescriptor$Opens
java/lang/module/ModuleDescriptor$Provides
java/util/ImmutableCollections$List12
java/lang/module/ModuleDescriptor$Version
java/lang/Enum
java/lang/module/ModuleDescriptor$Modifier
java/lang/module/ModuleDescriptor$Requires$Modifier
java/util/ImmutableCollections$Set12$1
jdk/internal/module/ModuleTarget
jdk/internal/module/ModuleHashes
jdk/internal/module/ModuleHashes$Builder
java/util/Collections$UnmodifiableMap
jdk/internal/module/ModuleResolution
java/lang/module/ModuleReference
java/util/function/Supplier
jdk/internal/module/SystemModuleFinders$2
jdk/internal/module/ModuleReferenceImpl
jdk/internal/module/ModuleHashes$HashSupplier
jdk/internal/module/SystemModuleFinders$3
java/lang/module/ModuleFinder
jdk/internal/module/SystemModuleFinders$SystemModuleFinder
java/util/Optional
jdk/internal/loader/BootLoader
jdk/internal/loader/NativeLibraries
jdk/internal/loader/ClassLoaderHelper
java/util/HashSet
java/util/Queue
java/util/Deque
java/util/ArrayDeque
jdk/internal/loader/ArchivedClassLoaders
jdk/internal/loader/ClassLoaders$BootClassLoader
java/security/cert/Certificate
java/lang/ClassLoader$ParallelLoaders
java/util/WeakHashMap
java/util/WeakHashMap$Entry
java/util/Collections$SetFromMap
java/util/WeakHashMap$KeySet
jdk/internal/access/JavaSecurityAccess
java/security/ProtectionDomain$JavaSecurityAccessImpl
java/security/ProtectionDomain$Key
java/security/Principal
jdk/internal/loader/URLClassPath
java/net/URLStreamHandlerFactory
java/net/URL$DefaultFactory
jdk/internal/access/JavaNetURLAccess
java/net/URL$3
java/io/File$PathStatus
sun/net/www/ParseUtil
java/util/HexFormat
java/net/URLStreamHandler
sun/net/www/protocol/file/Handler
sun/net/util/IPAddressUtil
jdk/internal/util/Preconditions
sun/net/www/protocol/jar/Handler
jdk/internal/module/ServicesCatalog
jdk/internal/loader/AbstractClassLoaderValue
jdk/internal/loader/ClassLoaderValue
jdk/internal/loader/BuiltinClassLoader$LoadedModule
java/lang/module/Configuration
java/lang/module/ResolvedModule
java/util/AbstractMap$1
java/util/AbstractMap$1$1
jdk/internal/module/ModuleLoaderMap
java/util/function/Function
jdk/internal/module/ModuleLoaderMap$Mapper
jdk/internal/module/ModuleLoaderMap$Modules
java/lang/ModuleLayer
java/util/ListIterator
java/util/ImmutableCollections$ListItr
jdk/internal/loader/AbstractClassLoaderValue$Memoizer
jdk/internal/module/ServicesCatalog$ServiceProvider
java/util/concurrent/CopyOnWriteArrayList
java/util/HashMap$KeySet
java/util/HashMap$KeyIterator
java/lang/ModuleLayer$Controller
java/lang/invoke/StringConcatFactory
java/lang/invoke/StringConcatFactory$1
java/lang/invoke/StringConcatFactory$2
java/lang/invoke/StringConcatFactory$3
sun/launcher/LauncherHelper
java/lang/StringCoding
sun/net/util/URLUtil
java/util/Locale
sun/util/locale/BaseLocale
sun/util/locale/LocaleUtils
java/security/PrivilegedExceptionAction
jdk/internal/loader/URLClassPath$3
jdk/internal/loader/URLClassPath$Loader
jdk/internal/loader/URLClassPath$JarLoader
java/util/zip/ZipConstants
java/util/zip/ZipFile
jdk/internal/access/JavaUtilZipFileAccess
java/util/zip/ZipFile$1
jdk/internal/loader/URLClassPath$JarLoader$1
jdk/internal/loader/FileURLMapper
java/util/jar/JarFile
jdk/internal/access/JavaUtilJarAccess
java/util/jar/JavaUtilJarAccessImpl
java/lang/Runtime$Version
java/util/zip/ZipFile$CleanableResource
java/util/zip/ZipCoder
java/util/zip/ZipCoder$UTF8ZipCoder
jdk/internal/ref/CleanerFactory
java/util/concurrent/ThreadFactory
jdk/internal/ref/CleanerFactory$1
java/lang/ref/Cleaner
java/lang/ref/Cleaner$1
jdk/internal/ref/CleanerImpl
java/lang/ref/Cleaner$Cleanable
jdk/internal/ref/PhantomCleanable
jdk/internal/ref/CleanerImpl$PhantomCleanableRef
jdk/internal/ref/CleanerImpl$CleanerCleanable
jdk/internal/misc/InnocuousThread
java/util/zip/ZipFile$Source
sun/nio/fs/DefaultFileSystemProvider
java/nio/file/spi/FileSystemProvider
sun/nio/fs/AbstractFileSystemProvider
sun/nio/fs/UnixFileSystemProvider
sun/nio/fs/LinuxFileSystemProvider
java/nio/file/OpenOption
java/nio/file/StandardOpenOption
java/nio/file/FileSystem
sun/nio/fs/UnixFileSystem
sun/nio/fs/LinuxFileSystem
java/nio/file/Watchable
java/nio/file/Path
sun/nio/fs/UnixPath
sun/nio/fs/Util
sun/nio/fs/UnixNativeDispatcher
jdk/internal/loader/NativeLibraries$LibraryPaths
jdk/internal/loader/NativeLibraries$1
java/util/ArrayDeque$DeqIterator
jdk/internal/loader/NativeLibrary
jdk/internal/loader/NativeLibraries$NativeLibraryImpl
java/util/concurrent/ConcurrentHashMap$CollectionView
java/util/concurrent/ConcurrentHashMap$ValuesView
java/util/Enumeration
java/util/concurrent/ConcurrentHashMap$Traverser
java/util/concurrent/ConcurrentHashMap$BaseIterator
java/util/concurrent/ConcurrentHashMap$ValueIterator
java/nio/file/attribute/BasicFileAttributes
java/nio/file/attribute/PosixFileAttributes
sun/nio/fs/UnixFileAttributes
sun/nio/fs/UnixFileStoreAttributes
sun/nio/fs/UnixMountEntry
java/util/zip/ZipFile$Source$Key
java/nio/file/CopyOption
java/nio/file/LinkOption
java/nio/file/Files
java/nio/file/attribute/DosFileAttributes
java/nio/file/attribute/AttributeView
java/nio/file/attribute/FileAttributeView
java/nio/file/attribute/BasicFileAttributeView
java/nio/file/attribute/DosFileAttributeView
java/nio/file/attribute/UserDefinedFileAttributeView
sun/nio/fs/UnixFileAttributeViews
sun/nio/fs/DynamicFileAttributeView
sun/nio/fs/AbstractBasicFileAttributeView
sun/nio/fs/UnixFileAttributeViews$Basic
sun/nio/fs/NativeBuffers
jdk/internal/misc/TerminatingThreadLocal
sun/nio/fs/NativeBuffers$1
jdk/internal/misc/TerminatingThreadLocal$1
java/lang/ThreadLocal$ThreadLocalMap
java/lang/ThreadLocal$ThreadLocalMap$Entry
java/util/IdentityHashMap
java/util/IdentityHashMap$KeySet
sun/nio/fs/NativeBuffer
sun/nio/fs/NativeBuffer$Deallocator
sun/nio/fs/UnixFileAttributes$UnixAsBasicFileAttributes
java/io/DataOutput
java/io/DataInput
java/io/RandomAccessFile
jdk/internal/access/JavaIORandomAccessFileAccess
java/io/RandomAccessFile$2
java/io/FileCleanable
java/util/zip/ZipFile$Source$End
java/util/zip/ZipUtils
java/util/concurrent/TimeUnit
java/nio/file/attribute/FileTime
jdk/internal/perf/PerfCounter
jdk/internal/perf/Perf$GetPerfAction
jdk/internal/perf/Perf
jdk/internal/perf/PerfCounter$CoreCounters
sun/nio/ch/DirectBuffer
java/nio/MappedByteBuffer
java/nio/DirectByteBuffer
java/nio/Bits
java/util/concurrent/atomic/AtomicLong
jdk/internal/misc/VM$BufferPool
java/nio/Bits$1
java/nio/LongBuffer
java/nio/DirectLongBufferU
jdk/internal/util/jar/JarIndex
java/util/zip/ZipEntry
java/util/jar/JarEntry
java/util/jar/JarFile$JarFileEntry
java/util/zip/ZipFile$ZipFileInputStream
java/util/zip/InflaterInputStream
java/util/zip/ZipFile$ZipFileInflaterInputStream
java/util/zip/Inflater
java/util/zip/Inflater$InflaterZStreamRef
java/util/zip/ZipFile$InflaterCleanupAction
sun/security/util/SignatureFileVerifier
sun/security/util/Debug
sun/security/action/GetIntegerAction
jdk/internal/loader/Resource
jdk/internal/loader/URLClassPath$JarLoader$2
java/util/jar/Attributes
java/util/LinkedHashMap
java/util/jar/Manifest$FastInputStream
java/io/ByteArrayOutputStream
java/util/jar/Attributes$Name
java/lang/reflect/Array
java/lang/NamedPackage
java/lang/Package
java/lang/Package$VersionInfo
sun/nio/ByteBuffered
java/util/zip/Checksum
java/util/zip/CRC32
java/util/zip/Checksum$1
java/security/SecureClassLoader$CodeSourceKey
java/security/SecureClassLoader$1
java/security/PermissionCollection
sun/security/util/LazyCodeSourcePermissionCollection
java/security/Permissions
java/lang/RuntimePermission
java/security/BasicPermissionCollection
java/security/AllPermission
java/security/UnresolvedPermission
java/security/SecureClassLoader$DebugHolder
java/lang/Class$ReflectionData
java/lang/Class$Atomic
java/io/IOException
java/lang/UnsupportedOperationException
java/lang/PublicMethods$MethodList
java/lang/PublicMethods$Key
java/lang/Void
jdk/internal/logger/LazyLoggers
java/util/function/BiFunction
jdk/internal/logger/LazyLoggers$1
jdk/internal/logger/LazyLoggers$LazyLoggerFactories
java/lang/System$LoggerFinder
jdk/internal/logger/DefaultLoggerFinder
jdk/internal/logger/DefaultLoggerFinder$1
java/lang/invoke/LambdaMetafactory
java/lang/invoke/MethodType$ConcurrentWeakInternSet
java/lang/invoke/MethodTypeForm
java/lang/invoke/MethodType$ConcurrentWeakInternSet$WeakEntry
sun/invoke/util/Wrapper
sun/invoke/util/Wrapper$Format
java/lang/invoke/DirectMethodHandle$Holder
sun/invoke/util/ValueConversions
java/lang/invoke/MethodHandleImpl
java/lang/invoke/Invokers
java/lang/NoSuchMethodException
java/lang/invoke/InvokerBytecodeGenerator
java/lang/invoke/InvokerBytecodeGenerator$2
java/lang/invoke/MethodHandleImpl$Intrinsic
java/lang/StringUTF16
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L7_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L_L
java/lang/invoke/BootstrapMethodInvoker
java/lang/invoke/VarHandle$AccessMode
java/lang/invoke/VarHandle$AccessType
java/lang/invoke/Invokers$Holder
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L8_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder invokeExact_MT L8_L
jdk/internal/access/JavaLangInvokeAccess
java/lang/invoke/MethodHandleImpl$1
java/lang/invoke/AbstractValidatingLambdaMetafactory
java/lang/invoke/InnerClassLambdaMetafactory
jdk/internal/org/objectweb/asm/Type
sun/security/action/GetBooleanAction
jdk/internal/org/objectweb/asm/Handle
sun/invoke/util/BytecodeDescriptor
jdk/internal/org/objectweb/asm/ConstantDynamic
java/lang/invoke/MethodHandleInfo
java/lang/invoke/InfoFromMemberName
jdk/internal/org/objectweb/asm/ClassVisitor
jdk/internal/org/objectweb/asm/ClassWriter
jdk/internal/org/objectweb/asm/SymbolTable
jdk/internal/org/objectweb/asm/Symbol
jdk/internal/org/objectweb/asm/SymbolTable$Entry
jdk/internal/org/objectweb/asm/ByteVector
java/lang/invoke/LambdaProxyClassArchive
jdk/internal/org/objectweb/asm/MethodVisitor
jdk/internal/org/objectweb/asm/MethodWriter
jdk/internal/org/objectweb/asm/Label
java/lang/invoke/TypeConvertingMethodAdapter
java/lang/invoke/InnerClassLambdaMetafactory$ForwardingMethodGenerator
jdk/internal/org/objectweb/asm/Handler
jdk/internal/org/objectweb/asm/Attribute
jdk/internal/org/objectweb/asm/AnnotationVisitor
jdk/internal/org/objectweb/asm/AnnotationWriter
java/lang/invoke/MethodHandles$Lookup$ClassOption
java/lang/invoke/MethodHandles$Lookup$ClassFile
jdk/internal/org/objectweb/asm/ClassReader
java/lang/invoke/MethodHandles$Lookup$ClassDefiner
java/lang/invoke/InnerClassLambdaMetafactory$1
jdk/internal/reflect/DelegatingConstructorAccessorImpl
java/lang/invoke/BoundMethodHandle
java/lang/invoke/ClassSpecializer
java/lang/invoke/BoundMethodHandle$Specializer
java/lang/invoke/ClassSpecializer$1
java/lang/invoke/ClassSpecializer$SpeciesData
java/lang/invoke/BoundMethodHandle$SpeciesData
java/lang/invoke/ClassSpecializer$Factory
java/lang/invoke/BoundMethodHandle$Specializer$Factory
java/lang/invoke/SimpleMethodHandle
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.SimpleMethodHandle
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L3_L
java/lang/NoSuchFieldException
java/lang/invoke/BoundMethodHandle$Species_L
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.BoundMethodHandle$Species_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L4_L
sun/invoke/util/VerifyType
sun/invoke/empty/Empty
java/lang/invoke/DirectMethodHandle$2
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder getReference LL_L
java/lang/invoke/DirectMethodHandle$Accessor
java/lang/invoke/DelegatingMethodHandle
java/lang/invoke/MethodHandleImpl$IntrinsicMethodHandle
java/lang/invoke/DelegatingMethodHandle$Holder
sun/invoke/util/Wrapper$1
jdk/internal/org/objectweb/asm/Frame
java/lang/invoke/InvokerBytecodeGenerator$ClassData
java/util/ArrayList$Itr
jdk/internal/org/objectweb/asm/FieldVisitor
jdk/internal/org/objectweb/asm/FieldWriter
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L_L
@lambda-proxy java/lang/System$LoggerFinder run ()Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeStatic java/lang/System$LoggerFinder lambda$accessProvider$0 ()Ljava/lang/System$LoggerFinder; ()Ljava/lang/System$LoggerFinder;
sun/security/util/FilePermCompat
sun/security/util/SecurityProperties
java/security/Security
java/security/Security$1
java/util/Properties$LineReader
java/util/concurrent/ConcurrentHashMap$ForwardingNode
java/io/FileInputStream$1
java/util/concurrent/ConcurrentHashMap$EntrySetView
java/util/concurrent/ConcurrentHashMap$EntryIterator
java/util/concurrent/ConcurrentHashMap$MapEntry
jdk/internal/access/JavaSecurityPropertiesAccess
java/security/Security$2
java/io/FilePermission
jdk/internal/logger/LoggerFinderLoader
sun/security/util/SecurityConstants
java/net/NetPermission
java/security/SecurityPermission
java/net/SocketPermission
jdk/internal/access/JavaIOFilePermissionAccess
java/io/FilePermission$1
java/lang/System$Logger
sun/util/logging/PlatformLogger$Bridge
sun/util/logging/PlatformLogger$ConfigurableBridge
jdk/internal/logger/BootstrapLogger
jdk/internal/logger/BootstrapLogger$DetectBackend
jdk/internal/logger/BootstrapLogger$DetectBackend$1
java/util/ServiceLoader
java/util/ServiceLoader$ModuleServicesLookupIterator
java/util/Spliterators
java/util/Spliterator
java/util/Spliterators$EmptySpliterator
java/util/Spliterators$EmptySpliterator$OfRef
java/util/Spliterator$OfPrimitive
java/util/Spliterator$OfInt
java/util/Spliterators$EmptySpliterator$OfInt
java/util/Spliterator$OfLong
java/util/Spliterators$EmptySpliterator$OfLong
java/util/Spliterator$OfDouble
java/util/Spliterators$EmptySpliterator$OfDouble
java/util/Spliterators$ArraySpliterator
java/util/stream/StreamSupport
java/util/stream/BaseStream
java/util/stream/Stream
java/util/stream/PipelineHelper
java/util/stream/AbstractPipeline
java/util/stream/ReferencePipeline
java/util/stream/ReferencePipeline$Head
java/util/stream/StreamOpFlag
java/util/stream/StreamOpFlag$Type
java/util/stream/StreamOpFlag$MaskBuilder
java/util/EnumMap
java/util/EnumMap$1
java/lang/Class$3
sun/reflect/annotation/AnnotationParser
jdk/internal/reflect/NativeMethodAccessorImpl
jdk/internal/reflect/DelegatingMethodAccessorImpl
java/util/function/Consumer
java/util/Spliterators$1Adapter
java/util/HashMap$Values
java/util/HashMap$ValueIterator
java/util/Arrays$ArrayList
java/util/ServiceLoader$LazyClassPathLookupIterator
java/util/ServiceLoader$2
java/util/ServiceLoader$3
jdk/internal/module/Resources
jdk/internal/loader/BuiltinClassLoader$2
jdk/internal/loader/BuiltinClassLoader$5
java/lang/module/ModuleReader
jdk/internal/module/SystemModuleFinders$SystemModuleReader
jdk/internal/module/SystemModuleFinders$SystemImage
jdk/internal/jimage/ImageReaderFactory
java/nio/file/Paths
java/nio/file/FileSystems
java/nio/file/FileSystems$DefaultFileSystemHolder
java/nio/file/FileSystems$DefaultFileSystemHolder$1
java/net/URI$Parser
jdk/internal/jimage/ImageReaderFactory$1
jdk/internal/jimage/ImageReader
jdk/internal/jimage/BasicImageReader
jdk/internal/jimage/ImageReader$SharedImageReader
jdk/internal/jimage/BasicImageReader$1
jdk/internal/jimage/NativeImageBuffer
jdk/internal/jimage/NativeImageBuffer$1
jdk/internal/jimage/ImageHeader
java/nio/IntBuffer
java/nio/DirectIntBufferU
java/nio/DirectByteBufferR
java/nio/DirectIntBufferRU
jdk/internal/jimage/ImageStrings
jdk/internal/jimage/ImageStringsReader
jdk/internal/jimage/decompressor/Decompressor
jdk/internal/jimage/ImageLocation
java/util/Collections$EmptyIterator
java/util/Collections$EmptyEnumeration
jdk/internal/loader/BuiltinClassLoader$1
java/lang/CompoundEnumeration
jdk/internal/loader/URLClassPath$1
java/util/SortedSet
java/util/NavigableSet
java/util/TreeSet
java/util/SortedMap
java/util/NavigableMap
java/util/TreeMap
java/util/TreeMap$Entry
java/util/TreeMap$KeySet
java/util/TreeMap$PrivateEntryIterator
java/util/TreeMap$KeyIterator
java/lang/Readable
java/io/Reader
java/io/BufferedReader
java/io/InputStreamReader
sun/nio/cs/StreamDecoder
java/nio/charset/CharsetDecoder
sun/nio/cs/UTF_8$Decoder
java/util/Vector
java/nio/CharBuffer
java/nio/HeapCharBuffer
java/nio/charset/CoderResult
java/util/AbstractSequentialList
java/util/LinkedList
java/util/LinkedList$Node
java/util/concurrent/CopyOnWriteArrayList$COWIterator
sun/util/logging/internal/LoggingProviderImpl
sun/util/logging/internal/LoggingProviderImpl$LogManagerAccess
java/util/ServiceLoader$1
java/util/ServiceLoader$Provider
java/util/ServiceLoader$ProviderImpl
jdk/internal/logger/BootstrapLogger$LoggingBackend
java/util/logging/LoggingPermission
jdk/internal/logger/BootstrapLogger$RedirectedLoggers
jdk/internal/logger/BootstrapLogger$BootstrapExecutors
jdk/internal/logger/LoggerFinderLoader$TemporaryLoggerFinder
java/util/logging/LogManager
java/util/logging/Level
java/util/logging/Level$KnownLevel
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LL_L
@lambda-proxy java/util/logging/Level$KnownLevel apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/logging/Level$KnownLevel lambda$add$3 (Ljava/lang/String;)Ljava/util/List; (Ljava/lang/String;)Ljava/util/List;
@lambda-proxy java/util/logging/Level$KnownLevel apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/logging/Level$KnownLevel lambda$add$4 (Ljava/lang/Integer;)Ljava/util/List; (Ljava/lang/Integer;)Ljava/util/List;
java/util/logging/LogManager$1
java/util/logging/LogManager$LoggerContext
java/util/logging/LogManager$SystemLoggerContext
java/util/logging/LogManager$LogNode
java/util/concurrent/locks/AbstractQueuedSynchronizer
java/util/concurrent/locks/ReentrantLock$Sync
java/util/concurrent/locks/ReentrantLock$NonfairSync
java/util/Collections$SynchronizedMap
java/util/logging/LogManager$Cleaner
java/lang/ApplicationShutdownHooks
java/lang/ApplicationShutdownHooks$1
java/lang/Shutdown
java/lang/Shutdown$Lock
java/util/logging/LogManager$LoggingProviderAccess
java/util/logging/LogManager$2
java/util/logging/Logger
java/util/logging/LogManager$RootLogger
java/util/logging/Handler
java/util/logging/Logger$LoggerBundle
java/util/logging/Logger$ConfigurationData
java/util/logging/LogManager$LoggerWeakRef
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L6_L
java/lang/invoke/MethodHandleImpl$AsVarargsCollector
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L7_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate L6_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder invokeExact_MT L7_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L4_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L L3_L
java/lang/invoke/BoundMethodHandle$Species_LL
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.BoundMethodHandle$Species_LL
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L5_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L3_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod LL_L
java/util/function/Predicate
java/util/logging/LogManager$VisitedLoggers
java/util/logging/LogManager$LoggerContext$1
java/util/concurrent/ConcurrentHashMap$KeySetView
java/util/Collections$3
java/util/concurrent/ConcurrentHashMap$KeyIterator
java/util/Properties$EntrySet
java/util/Collections$SynchronizedCollection
java/util/Collections$SynchronizedSet
java/util/Hashtable$Enumerator
@lambda-proxy java/util/logging/Level apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/util/logging/Level$KnownLevel mirrored ()Ljava/util/Optional; (Ljava/util/logging/Level$KnownLevel;)Ljava/util/Optional;
java/util/ArrayList$ArrayListSpliterator
java/util/stream/ReferencePipeline$StatelessOp
java/util/stream/ReferencePipeline$3
java/util/stream/StreamShape
@lambda-proxy java/util/logging/Level$KnownLevel apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/util/Optional stream ()Ljava/util/stream/Stream; (Ljava/util/Optional;)Ljava/util/stream/Stream;
java/util/stream/ReferencePipeline$7
java/util/stream/FindOps
java/util/stream/Sink
java/util/stream/TerminalSink
java/util/stream/FindOps$FindSink
java/util/stream/FindOps$FindSink$OfRef
java/util/stream/TerminalOp
java/util/stream/FindOps$FindOp
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LL_I
@lambda-proxy java/util/stream/FindOps$FindSink$OfRef test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual java/util/Optional isPresent ()Z (Ljava/util/Optional;)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L_L
java/lang/invoke/DirectMethodHandle$Constructor
@lambda-proxy java/util/stream/FindOps$FindSink$OfRef get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/stream/FindOps$FindSink$OfRef <init> ()V ()Ljava/util/stream/TerminalSink;
java/util/stream/Sink$ChainedReference
java/util/stream/ReferencePipeline$7$1
java/util/stream/ReferencePipeline$3$1
java/util/stream/Stream$Builder
java/util/stream/Streams$AbstractStreamBuilderImpl
java/util/stream/Streams$StreamBuilderImpl
java/util/stream/Streams
java/util/IdentityHashMap$Values
java/util/logging/LogManager$4
sun/util/logging/PlatformLogger$ConfigurableBridge$LoggerConfiguration
sun/util/logging/internal/LoggingProviderImpl$JULWrapper
java/nio/file/attribute/FileOwnerAttributeView
java/nio/file/attribute/PosixFileAttributeView
sun/nio/fs/UnixFileAttributeViews$Posix
sun/nio/fs/UnixFileAttributeViews$Unix
java/util/ArrayList$SubList
sun/nio/fs/AbstractBasicFileAttributeView$AttributesBuilder
java/lang/Long$LongCache
java/lang/ProcessEnvironment
java/lang/ProcessEnvironment$ExternalData
java/lang/ProcessEnvironment$Variable
java/lang/ProcessEnvironment$Value
java/lang/ProcessEnvironment$StringEnvironment
java/util/logging/Logger$SystemLoggerHelper
java/util/logging/Logger$SystemLoggerHelper$1
java/util/logging/Formatter
java/util/logging/ErrorManager
java/io/StringWriter
java/time/temporal/TemporalUnit
picocli/CommandLine$PicocliException
picocli/CommandLine$TypeConversionException
java/util/concurrent/Callable
java/time/temporal/TemporalAmount
java/time/Duration
java/math/BigInteger
picocli/CommandLine
picocli/CommandLine$IFactory
picocli/CommandLine$ExecutionException
picocli/CommandLine$ParameterException
java/util/IllegalFormatException
picocli/CommandLine$IExecutionStrategy
picocli/CommandLine$IParameterExceptionHandler
picocli/CommandLine$IExecutionExceptionHandler
picocli/CommandLine$InitializationException
picocli/CommandLine$IExceptionHandler
picocli/CommandLine$IExceptionHandler2
picocli/CommandLine$ColoredStackTraceWriter
java/lang/reflect/InvocationTargetException
picocli/CommandLine$IParseResultHandler2
picocli/CommandLine$ParameterIndexGapException
picocli/CommandLine$Tracer
picocli/CommandLine$TraceLevel
picocli/CommandLine$DefaultFactory
java/lang/IllegalAccessException
picocli/CommandLine$Help$Ansi
picocli/CommandLine$Help$Ansi$Text
picocli/CommandLine$Help
picocli/CommandLine$Help$IParamLabelRenderer
picocli/CommandLine$Help$IParameterRenderer
picocli/CommandLine$Help$IOptionRenderer
picocli/CommandLine$Model$ArgSpec
picocli/CommandLine$Model$PositionalParamSpec
picocli/CommandLine$INegatableOptionTransformer
picocli/CommandLine$RegexTransformer
picocli/CommandLine$Model$IOrdered
picocli/CommandLine$Model$OptionSpec
picocli/CommandLine$Help$ColorScheme$Builder
picocli/CommandLine$Assert
java/lang/IllegalStateException
picocli/CommandLine$Help$Ansi$IStyle
picocli/CommandLine$Help$Ansi$Style
picocli/CommandLine$Help$ColorScheme
picocli/CommandLine$Help$ColorScheme$1
java/util/Collections$UnmodifiableCollection
java/util/Collections$UnmodifiableList
java/util/Collections$UnmodifiableRandomAccessList
picocli/CommandLine$IParseResultHandler
picocli/CommandLine$AbstractHandler
picocli/CommandLine$AbstractParseResultHandler
picocli/CommandLine$RunLast
picocli/CommandLine$1
picocli/CommandLine$2
picocli/CommandLine$Interpreter
picocli/CommandLine$MissingTypeConverterException
picocli/CommandLine$UnmatchedArgumentException
picocli/CommandLine$MissingParameterException
picocli/CommandLine$MaxValuesExceededException
picocli/CommandLine$OverwrittenOptionException
java/io/FileReader
java/io/LineNumberReader
java/io/StreamTokenizer
picocli/CommandLine$ITypeConverter
picocli/CommandLine$BuiltIn$StringConverter
picocli/CommandLine$BuiltIn$StringBuilderConverter
picocli/CommandLine$BuiltIn$CharArrayConverter
picocli/CommandLine$BuiltIn$CharSequenceConverter
picocli/CommandLine$BuiltIn$ByteConverter
picocli/CommandLine$BuiltIn$BooleanConverter
picocli/CommandLine$BuiltIn$CharacterConverter
picocli/CommandLine$BuiltIn$ShortConverter
picocli/CommandLine$BuiltIn$IntegerConverter
picocli/CommandLine$BuiltIn$LongConverter
picocli/CommandLine$BuiltIn$FloatConverter
picocli/CommandLine$BuiltIn$DoubleConverter
picocli/CommandLine$BuiltIn$FileConverter
picocli/CommandLine$BuiltIn$URIConverter
picocli/CommandLine$BuiltIn$URLConverter
java/util/Date
picocli/CommandLine$BuiltIn$ISO8601DateConverter
java/text/ParseException
java/math/BigDecimal
picocli/CommandLine$BuiltIn$BigDecimalConverter
picocli/CommandLine$BuiltIn$BigIntegerConverter
picocli/CommandLine$BuiltIn$CharsetConverter
java/net/InetAddress
picocli/CommandLine$BuiltIn$InetAddressConverter
java/util/regex/Pattern
picocli/CommandLine$BuiltIn$PatternConverter
java/util/UUID
picocli/CommandLine$BuiltIn$UUIDConverter
java/util/Currency
picocli/CommandLine$BuiltIn$CurrencyConverter
java/util/TimeZone
picocli/CommandLine$BuiltIn$TimeZoneConverter
picocli/CommandLine$BuiltIn$ByteOrderConverter
picocli/CommandLine$BuiltIn$ClassConverter
java/net/NetworkInterface
picocli/CommandLine$BuiltIn$NetworkInterfaceConverter
picocli/CommandLine$BuiltIn
java/util/regex/Pattern$Node
java/util/regex/Pattern$LastNode
java/util/regex/Pattern$Start
java/util/regex/Pattern$TreeInfo
java/util/regex/Pattern$GroupHead
java/util/regex/Pattern$SliceNode
java/util/regex/Pattern$Slice
java/util/regex/Pattern$Begin
java/util/regex/Pattern$First
java/util/regex/MatchResult
java/util/regex/Matcher
java/util/regex/IntHashSet
jdk/internal/module/ModulePatcher$PatchedModuleReader
sun/net/www/protocol/jrt/Handler
java/sql/Time
sun/util/calendar/CalendarSystem
sun/util/calendar/CalendarSystem$GregorianHolder
sun/util/calendar/AbstractCalendar
sun/util/calendar/BaseCalendar
sun/util/calendar/Gregorian
picocli/CommandLine$BuiltIn$ISO8601TimeConverter
java/sql/Wrapper
java/sql/Connection
java/sql/SQLException
java/sql/SQLNonTransientException
java/sql/SQLFeatureNotSupportedException
java/sql/DriverManager
java/sql/SQLPermission
java/lang/SecurityException
java/sql/Driver
java/io/PrintWriter
java/sql/DriverAction
picocli/CommandLine$BuiltIn$ReflectionConverter
java/sql/Timestamp
java/time/temporal/TemporalAccessor
java/time/temporal/Temporal
java/time/temporal/TemporalAdjuster
java/time/Instant
java/time/chrono/ChronoLocalDateTime
java/time/LocalDateTime
java/io/ObjectInput
java/io/ObjectStreamConstants
java/io/ObjectInputStream
java/io/ObjectStreamException
java/io/InvalidObjectException
java/time/InstantSource
java/time/Clock
java/time/ZoneId
java/time/ZoneOffset
java/time/OffsetDateTime
java/time/chrono/ChronoZonedDateTime
java/time/ZonedDateTime
java/time/temporal/TemporalField
java/time/temporal/ValueRange
java/time/temporal/TemporalQuery
java/time/chrono/ChronoLocalDate
java/time/LocalDate
java/time/temporal/ChronoField
java/time/temporal/ChronoUnit
java/time/LocalTime
java/time/Month
java/time/DayOfWeek
java/time/chrono/Era
java/time/chrono/IsoEra
java/time/chrono/ChronoPeriod
java/time/Period
java/time/chrono/Chronology
java/time/chrono/AbstractChronology
java/time/chrono/IsoChronology
java/time/OffsetTime
java/time/format/DateTimeFormatter
java/time/MonthDay
java/time/format/DateTimeFormatterBuilder
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LL_L
@lambda-proxy java/time/format/DateTimeFormatterBuilder queryFrom ()Ljava/time/temporal/TemporalQuery; (Ljava/time/temporal/TemporalAccessor;)Ljava/lang/Object; REF_invokeStatic java/time/format/DateTimeFormatterBuilder lambda$static$0 (Ljava/time/temporal/TemporalAccessor;)Ljava/time/ZoneId; (Ljava/time/temporal/TemporalAccessor;)Ljava/time/ZoneId;
java/lang/Character$CharacterCache
java/time/temporal/IsoFields
java/time/temporal/IsoFields$Field
java/time/temporal/IsoFields$Field$1
java/time/temporal/IsoFields$Field$2
java/time/temporal/IsoFields$Field$3
java/time/temporal/IsoFields$Field$4
java/time/temporal/IsoFields$Unit
java/time/temporal/JulianFields
java/time/temporal/JulianFields$Field
java/time/format/DateTimeFormatterBuilder$DateTimePrinterParser
java/time/format/DateTimeFormatterBuilder$StringLiteralPrinterParser
java/time/format/DateTimeFormatterBuilder$NumberPrinterParser
java/time/format/SignStyle
java/time/format/DateTimeFormatterBuilder$CharLiteralPrinterParser
java/util/Locale$Category
java/time/format/ResolverStyle
java/time/format/DateTimeFormatterBuilder$CompositePrinterParser
java/time/format/DecimalStyle
java/time/format/DateTimeFormatterBuilder$SettingsParser
java/time/format/DateTimeFormatterBuilder$OffsetIdPrinterParser
java/time/format/DateTimeFormatterBuilder$FractionPrinterParser
java/time/format/DateTimeFormatterBuilder$ZoneIdPrinterParser
java/time/format/DateTimeFormatterBuilder$InstantPrinterParser
java/time/format/TextStyle
java/util/Collections$SingletonMap
java/time/format/DateTimeTextProvider$LocaleStore
java/util/AbstractMap$SimpleImmutableEntry
java/util/Collections$SingletonSet
java/util/Collections$1
java/util/LinkedHashMap$LinkedEntrySet
java/util/LinkedHashMap$LinkedHashIterator
java/util/LinkedHashMap$LinkedEntryIterator
java/time/format/DateTimeTextProvider
java/time/format/DateTimeTextProvider$1
java/util/Arrays$LegacyMergeSort
java/util/TimSort
java/time/format/DateTimeFormatterBuilder$1
java/time/format/DateTimeFormatterBuilder$TextPrinterParser
@lambda-proxy java/time/format/DateTimeFormatter queryFrom ()Ljava/time/temporal/TemporalQuery; (Ljava/time/temporal/TemporalAccessor;)Ljava/lang/Object; REF_invokeStatic java/time/format/DateTimeFormatter lambda$static$0 (Ljava/time/temporal/TemporalAccessor;)Ljava/time/Period; (Ljava/time/temporal/TemporalAccessor;)Ljava/time/Period;
@lambda-proxy java/time/format/DateTimeFormatter queryFrom ()Ljava/time/temporal/TemporalQuery; (Ljava/time/temporal/TemporalAccessor;)Ljava/lang/Object; REF_invokeStatic java/time/format/DateTimeFormatter lambda$static$1 (Ljava/time/temporal/TemporalAccessor;)Ljava/lang/Boolean; (Ljava/time/temporal/TemporalAccessor;)Ljava/lang/Boolean;
java/io/ObjectOutput
java/util/regex/Pattern$GroupTail
java/util/regex/Pattern$CharPredicate
java/util/regex/Pattern$BmpCharPredicate
java/util/regex/Pattern$BitClass
java/util/regex/ASCII
java/util/regex/Pattern$CharProperty
java/util/regex/Pattern$BmpCharProperty
java/util/regex/Pattern$Ques
java/util/regex/Pattern$Qtype
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LI3_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial LII_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LLII_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod IIL_L
@lambda-proxy java/util/regex/Pattern is (II)Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeStatic java/util/regex/Pattern lambda$SingleI$8 (III)Z (I)Z
@lambda-proxy java/util/regex/Pattern is (II)Ljava/util/regex/Pattern$CharPredicate; (I)Z REF_invokeStatic java/util/regex/Pattern lambda$CIRange$12 (III)Z (I)Z
java/util/regex/Pattern$CharPropertyGreedy
java/util/regex/Pattern$BranchConn
java/util/regex/Pattern$Branch
java/util/regex/Pattern$StartS
java/time/Year
java/time/YearMonth
java/time/zone/ZoneRules
picocli/CommandLine$Model$CommandSpec
java/util/NoSuchElementException
picocli/CommandLine$IParameterPreprocessor
picocli/CommandLine$DuplicateNameException
picocli/CommandLine$DuplicateOptionAnnotationsException
java/lang/NumberFormatException
picocli/CommandLine$Model$CommandReflection
picocli/CommandLine$Model$IGetter
picocli/CommandLine$Model$ISetter
picocli/CommandLine$Model$IScope
picocli/CommandLine$Command
picocli/CommandLine$Model$IAnnotatedElement
picocli/CommandLine$Model$Predicate
picocli/CommandLine$Model$CommandUserObject
java/lang/reflect/InvocationHandler
picocli/CommandLine$Model$CaseAwareLinkedMap
picocli/CommandLine$Model$CaseAwareLinkedMap$CaseAwareKeySet
picocli/CommandLine$Model$ParserSpec
picocli/CommandLine$Model$Interpolator
java/util/MissingResourceException
picocli/CommandLine$Model$Interpolator$ILookup
picocli/CommandLine$Model$Interpolator$1
picocli/CommandLine$Model$Interpolator$2
picocli/CommandLine$Model$Interpolator$3
picocli/CommandLine$Model$Interpolator$4
picocli/CommandLine$Model$UsageMessageSpec
java/lang/InterruptedException
picocli/CommandLine$IHelpFactory
picocli/CommandLine$IHelpSectionRenderer
picocli/CommandLine$Model$UsageMessageSpec$2
picocli/CommandLine$Model$UsageMessageSpec$3
picocli/CommandLine$Model$UsageMessageSpec$4
picocli/CommandLine$Model$UsageMessageSpec$5
picocli/CommandLine$Model$UsageMessageSpec$6
picocli/CommandLine$Model$UsageMessageSpec$7
picocli/CommandLine$Model$UsageMessageSpec$8
picocli/CommandLine$Model$UsageMessageSpec$9
picocli/CommandLine$Model$UsageMessageSpec$10
picocli/CommandLine$Model$UsageMessageSpec$11
picocli/CommandLine$Model$UsageMessageSpec$12
picocli/CommandLine$Model$UsageMessageSpec$13
picocli/CommandLine$Model$UsageMessageSpec$14
picocli/CommandLine$Model$UsageMessageSpec$15
picocli/CommandLine$Model$UsageMessageSpec$16
picocli/CommandLine$Model$UsageMessageSpec$17
picocli/CommandLine$Model$UsageMessageSpec$18
picocli/CommandLine$Model$UsageMessageSpec$19
java/util/LinkedHashSet
picocli/CommandLine$RegexTransformer$Builder
java/util/regex/CharPredicates
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LI_I
@lambda-proxy java/util/regex/CharPredicates is ()Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeStatic java/util/regex/CharPredicates lambda$ASCII_WORD$19 (I)Z (I)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LII_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial LI_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LLI_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod IL_L
@lambda-proxy java/util/regex/Pattern is (I)Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeStatic java/util/regex/Pattern lambda$Single$7 (II)Z (I)Z
java/util/regex/Pattern$Curly
java/util/regex/Pattern$Loop
java/util/regex/Pattern$Prolog
java/util/regex/Pattern$Dollar
java/util/regex/Pattern$BmpCharPropertyGreedy
picocli/CommandLine$NoOpParameterPreprocessor
java/util/Stack
java/util/Vector$Itr
java/lang/Class$AnnotationData
java/lang/CloneNotSupportedException
java/util/Arrays$ArrayItr
sun/reflect/generics/parser/SignatureParser
sun/reflect/generics/tree/Tree
sun/reflect/generics/tree/TypeTree
sun/reflect/generics/tree/TypeArgument
sun/reflect/generics/tree/ReturnType
sun/reflect/generics/tree/TypeSignature
sun/reflect/generics/tree/BaseType
sun/reflect/generics/tree/FieldTypeSignature
sun/reflect/generics/tree/SimpleClassTypeSignature
sun/reflect/generics/tree/ClassTypeSignature
sun/reflect/generics/scope/Scope
sun/reflect/generics/scope/AbstractScope
sun/reflect/generics/scope/ClassScope
sun/reflect/generics/factory/GenericsFactory
sun/reflect/generics/factory/CoreReflectionFactory
sun/reflect/generics/visitor/TypeTreeVisitor
sun/reflect/generics/visitor/Reifier
java/lang/Deprecated
java/lang/reflect/GenericArrayType
sun/reflect/annotation/AnnotationType
sun/reflect/annotation/AnnotationType$1
sun/reflect/annotation/ExceptionProxy
java/lang/annotation/Retention
java/lang/annotation/Inherited
java/lang/annotation/Documented
java/lang/annotation/RetentionPolicy
sun/reflect/annotation/AnnotationTypeMismatchExceptionProxy
sun/reflect/annotation/AnnotationParser$1
sun/reflect/annotation/AnnotationInvocationHandler
java/lang/reflect/Proxy
java/lang/ClassValue
java/lang/reflect/Proxy$1
java/lang/ClassValue$Entry
java/lang/ClassValue$Identity
java/lang/ClassValue$Version
jdk/internal/loader/AbstractClassLoaderValue$Sub
@lambda-proxy java/lang/reflect/Proxy apply ()Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/reflect/Proxy lambda$getProxyConstructor$0 (Ljava/lang/ClassLoader;Ljdk/internal/loader/AbstractClassLoaderValue$Sub;)Ljava/lang/reflect/Constructor; (Ljava/lang/ClassLoader;Ljdk/internal/loader/AbstractClassLoaderValue$Sub;)Ljava/lang/reflect/Constructor;
java/lang/reflect/Proxy$ProxyBuilder
java/util/Collections$SingletonList
java/lang/PublicMethods
java/util/LinkedHashMap$LinkedValues
java/util/LinkedHashMap$LinkedValueIterator
@lambda-proxy java/lang/reflect/Proxy$ProxyBuilder apply ()Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/reflect/Proxy$ProxyBuilder lambda$getDynamicModule$1 (Ljava/lang/ClassLoader;Ljdk/internal/loader/ClassLoaderValue;)Ljava/lang/Module; (Ljava/lang/ClassLoader;Ljdk/internal/loader/ClassLoaderValue;)Ljava/lang/Module;
java/lang/module/ModuleDescriptor$Builder
jdk/internal/module/Checks
java/lang/Module$ReflectionData
java/lang/WeakPairMap
java/lang/WeakPairMap$Pair
java/lang/WeakPairMap$Pair$Lookup
@lambda-proxy java/lang/module/ModuleDescriptor$Builder accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic jdk/internal/module/Checks requirePackageName (Ljava/lang/String;)Ljava/lang/String; (Ljava/lang/String;)V
java/lang/WeakPairMap$WeakRefPeer
java/lang/WeakPairMap$Pair$Weak
java/lang/WeakPairMap$Pair$Weak$1
@lambda-proxy java/lang/Module apply ()Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/Module lambda$implAddExportsOrOpens$0 (Ljava/lang/Module;Ljava/lang/Module;)Ljava/util/Map; (Ljava/lang/Module;Ljava/lang/Module;)Ljava/util/Map;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial LL_L
@lambda-proxy java/lang/WeakPairMap apply (Ljava/util/function/BiFunction;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/WeakPairMap lambda$computeIfAbsent$0 (Ljava/util/function/BiFunction;Ljava/lang/WeakPairMap$Pair;)Ljava/lang/Object; (Ljava/lang/WeakPairMap$Pair;)Ljava/lang/Object;
@lambda-proxy java/lang/reflect/Proxy run (Ljava/lang/Module;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual java/lang/Module getClassLoader ()Ljava/lang/ClassLoader; ()Ljava/lang/ClassLoader;
java/lang/reflect/ProxyGenerator
java/lang/reflect/ProxyGenerator$ProxyMethod
java/util/StringJoiner
@lambda-proxy java/lang/reflect/ProxyGenerator apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/reflect/ProxyGenerator lambda$addProxyMethod$1 (Ljava/lang/String;)Ljava/util/List; (Ljava/lang/String;)Ljava/util/List;
@lambda-proxy java/lang/reflect/ProxyGenerator apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/reflect/ProxyGenerator lambda$addProxyMethod$0 (Ljava/lang/String;)Ljava/util/List; (Ljava/lang/String;)Ljava/util/List;
java/lang/reflect/ProxyGenerator$PrimitiveTypeInfo
jdk/internal/org/objectweb/asm/Edge
jdk/proxy1/$Proxy0
java/lang/reflect/Proxy$ProxyBuilder$1
java/lang/annotation/Target
jdk/proxy1/$Proxy1
jdk/internal/vm/annotation/IntrinsicCandidate
com/sun/proxy/jdk/proxy1/$Proxy2
picocli/CommandLine$3
picocli/CommandLine$Model$IExtensible
picocli/CommandLine$Model$TypedMember
picocli/CommandLine$Model$IScoped
picocli/CommandLine$Model$MethodBinding
picocli/CommandLine$Option
picocli/CommandLine$Parameters
picocli/CommandLine$ArgGroup
picocli/CommandLine$Unmatched
picocli/CommandLine$Mixin
picocli/CommandLine$Spec
picocli/CommandLine$ParentCommand
picocli/CommandLine$ScopeType
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L4_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L5_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L4_L
@lambda-proxy sun/reflect/annotation/AnnotationParser get (Ljava/nio/ByteBuffer;Ljdk/internal/reflect/ConstantPool;Ljava/lang/Class;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic sun/reflect/annotation/AnnotationParser lambda$parseClassArray$0 (Ljava/nio/ByteBuffer;Ljdk/internal/reflect/ConstantPool;Ljava/lang/Class;)Ljava/lang/Object; ()Ljava/lang/Object;
picocli/CommandLine$IDefaultValueProvider
picocli/CommandLine$NoDefaultProvider
picocli/CommandLine$IVersionProvider
picocli/CommandLine$NoVersionProvider
picocli/CommandLine$IModelTransformer
picocli/CommandLine$NoOpModelTransformer
jdk/proxy2/$Proxy3
java/lang/reflect/UndeclaredThrowableException
java/lang/IncompatibleClassChangeError
java/lang/NoSuchMethodError
java/util/LinkedHashMap$LinkedKeySet
java/util/LinkedHashMap$LinkedKeyIterator
picocli/CommandLine$Model
jdk/proxy2/$Proxy4
picocli/CommandLine$Range
picocli/CommandLine$Model$ITypeInfo
picocli/CommandLine$Model$RuntimeTypeInfo
java/lang/reflect/ParameterizedType
picocli/CommandLine$Model$InitialValueState
picocli/CommandLine$Model$ObjectScope
picocli/CommandLine$Model$FieldBinding
jdk/internal/reflect/UnsafeFieldAccessorFactory
jdk/internal/reflect/UnsafeObjectFieldAccessorImpl
java/lang/Class$1
picocli/CommandLine$Help$Visibility
picocli/CommandLine$NoCompletionCandidates
picocli/CommandLine$IParameterConsumer
picocli/CommandLine$NullParameterConsumer
jdk/proxy2/$Proxy5
picocli/CommandLine$Model$ArgSpec$Builder
picocli/CommandLine$Model$OptionSpec$Builder
picocli/CommandLine$Model$ObjectBinding
java/util/Collections$UnmodifiableCollection$1
picocli/CommandLine$PositionalParametersSorter
picocli/CommandLine$Model$Messages
java/util/ResourceBundle
picocli/CommandLine$Model$Messages$1
java/util/Collections$UnmodifiableSet
java/util/Collections$UnmodifiableMap$UnmodifiableEntrySet
java/util/Collections$UnmodifiableMap$UnmodifiableEntrySet$1
picocli/CommandLine$Model$MethodParam
jdk/proxy2/$Proxy6
picocli/CommandLine$Model$PositionalParamSpec$Builder
sun/reflect/generics/repository/AbstractRepository
sun/reflect/generics/repository/FieldRepository
sun/reflect/generics/reflectiveObjects/ParameterizedTypeImpl
sun/reflect/generics/repository/GenericDeclRepository
sun/reflect/generics/repository/ClassRepository
java/lang/reflect/TypeVariable
sun/reflect/generics/tree/FormalTypeParameter
sun/reflect/generics/tree/Signature
sun/reflect/generics/tree/ClassSignature
sun/reflect/generics/tree/TypeVariableSignature
sun/reflect/generics/reflectiveObjects/LazyReflectiveObjectGenerator
sun/reflect/generics/reflectiveObjects/TypeVariableImpl
picocli/CommandLine$AutoHelpMixin
picocli/CommandLine$Help$ShortestFirst
java/util/Collections$ReverseComparator
java/util/Comparators$NaturalOrderComparator
java/util/Collections$ReverseComparator2
@lambda-proxy io/tidegauge/agent/command/Main$CommandLines convert ()Lpicocli/CommandLine$ITypeConverter; (Ljava/lang/String;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/command/Main$CommandLines duration (Ljava/lang/String;)Ljava/time/Duration; (Ljava/lang/String;)Ljava/time/Duration;
@lambda-proxy io/tidegauge/agent/command/Main$CommandLines convert ()Lpicocli/CommandLine$ITypeConverter; (Ljava/lang/String;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/command/Main$CommandLines threshold (Ljava/lang/String;)Lio/tidegauge/agent/config/Threshold; (Ljava/lang/String;)Lio/tidegauge/agent/config/Threshold;
java/nio/charset/StandardCharsets
sun/nio/cs/US_ASCII
sun/nio/cs/ISO_8859_1
sun/nio/cs/UTF_16BE
sun/nio/cs/UTF_16LE
sun/nio/cs/UTF_16
picocli/CommandLine$ParseResult
picocli/CommandLine$ParseResult$Builder
picocli/CommandLine$ParseResult$GroupMatchContainer
picocli/CommandLine$ParseResult$GroupMatch
jdk/internal/reflect/UnsafeBooleanFieldAccessorImpl
picocli/CommandLine$LookBehind
jdk/internal/math/FloatingDecimal
jdk/internal/math/FloatingDecimal$BinaryToASCIIConverter
jdk/internal/math/FloatingDecimal$ExceptionalBinaryToASCIIBuffer
jdk/internal/math/FloatingDecimal$BinaryToASCIIBuffer
jdk/internal/math/FloatingDecimal$1
jdk/internal/math/FloatingDecimal$ASCIIToBinaryConverter
jdk/internal/math/FloatingDecimal$PreparedASCIIToBinaryBuffer
picocli/CommandLine$AbbreviationMatcher
picocli/CommandLine$AbbreviationMatcher$MatchResult
java/util/EnumSet
java/math/MutableBigInteger
picocli/CommandLine$ParseResult$GroupValidationResult
picocli/CommandLine$ParseResult$GroupValidationResult$Type
com/google/inject/ProvisionException
com/codahale/metrics/Metric
com/codahale/metrics/MetricSet
com/codahale/metrics/MetricRegistry
com/codahale/metrics/MetricRegistry$MetricBuilder
java/util/EventListener
com/codahale/metrics/MetricRegistryListener
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L4_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L3_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L3_L
@lambda-proxy io/tidegauge/agent/command/OnceCommand with (Lio/tidegauge/agent/command/OnceCommand;Lio/tidegauge/agent/command/Setup;)Lio/tidegauge/agent/command/Setup$Work; (Lio/tidegauge/agent/plugin/PluginCatalog;)I REF_invokeVirtual io/tidegauge/agent/command/OnceCommand lambda$call$0 (Lio/tidegauge/agent/command/Setup;Lio/tidegauge/agent/plugin/PluginCatalog;)I (Lio/tidegauge/agent/plugin/PluginCatalog;)I
java/util/ServiceConfigurationError
java/net/MalformedURLException
java/net/URLClassLoader
java/net/URLConnection
java/net/JarURLConnection
sun/net/www/protocol/jar/JarURLConnection
sun/net/www/protocol/jar/URLJarFile$URLJarFileCloseController
sun/net/www/protocol/jar/JarFileFactory
sun/net/www/URLConnection
sun/net/www/protocol/file/FileURLConnection
sun/net/www/MessageHeader
sun/net/www/protocol/jar/URLJarFile
sun/nio/fs/UnixFileKey
sun/net/www/protocol/jar/URLJarFile$URLJarFileEntry
sun/net/www/protocol/jar/JarURLConnection$JarURLInputStream
java/io/UncheckedIOException
java/lang/StringUTF16$LinesSpliterator
java/util/stream/SliceOps
java/util/stream/ReferencePipeline$StatefulOp
java/util/stream/SliceOps$1
java/util/ImmutableCollections$Access
jdk/internal/access/JavaUtilCollectionAccess
java/util/ImmutableCollections$Access$1
java/util/function/IntFunction
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LI_L
@lambda-proxy java/util/stream/ReferencePipeline apply ()Ljava/util/function/IntFunction; (I)Ljava/lang/Object; REF_invokeStatic java/util/stream/ReferencePipeline lambda$toArray$0 (I)[Ljava/lang/Object; (I)[Ljava/lang/Object;
java/util/stream/Nodes
java/util/stream/Node
java/util/stream/Nodes$EmptyNode
java/util/stream/Nodes$EmptyNode$OfRef
java/util/stream/Node$OfPrimitive
java/util/stream/Node$OfInt
java/util/stream/Nodes$EmptyNode$OfInt
java/util/stream/Node$OfLong
java/util/stream/Nodes$EmptyNode$OfLong
java/util/stream/Node$OfDouble
java/util/stream/Nodes$EmptyNode$OfDouble
java/util/stream/Node$Builder
java/util/stream/AbstractSpinedBuffer
java/util/stream/SpinedBuffer
java/util/stream/Nodes$SpinedNodeBuilder
java/util/stream/SliceOps$1$1
java/lang/StringLatin1$LinesSpliterator
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LL_I
@lambda-proxy io/tidegauge/agent/plugin/PluginCatalog test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/plugin/PluginCatalog lambda$folders$3 (Ljava/nio/file/Path;)Z (Ljava/nio/file/Path;)Z
java/nio/file/DirectoryStream$Filter
java/nio/file/Files$AcceptAllFilter
java/nio/file/DirectoryStream
java/nio/file/SecureDirectoryStream
sun/nio/fs/UnixSecureDirectoryStream
sun/nio/fs/UnixDirectoryStream
java/util/concurrent/locks/ReadWriteLock
java/util/concurrent/locks/ReentrantReadWriteLock
java/util/concurrent/locks/ReentrantReadWriteLock$Sync
java/util/concurrent/locks/ReentrantReadWriteLock$FairSync
java/util/concurrent/locks/ReentrantReadWriteLock$Sync$ThreadLocalHoldCounter
java/util/concurrent/locks/ReentrantReadWriteLock$ReadLock
java/util/concurrent/locks/ReentrantReadWriteLock$WriteLock
sun/nio/fs/UnixDirectoryStream$UnixDirectoryIterator
java/nio/file/Files$2
java/util/Spliterators$IteratorSpliterator
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LL_V
@lambda-proxy java/nio/file/Files run (Ljava/io/Closeable;)Ljava/lang/Runnable; ()V REF_invokeStatic java/nio/file/Files lambda$asUncheckedRunnable$0 (Ljava/io/Closeable;)V ()V
java/util/stream/ReferencePipeline$2
java/util/stream/SortedOps
java/util/stream/SortedOps$OfRef
java/util/stream/SortedOps$AbstractRefSortingSink
java/util/stream/SortedOps$RefSortingSink
java/util/stream/ReferencePipeline$2$1
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface L3_V
java/lang/invoke/DirectMethodHandle$Interface
@lambda-proxy java/util/stream/SortedOps$RefSortingSink accept (Ljava/util/stream/Sink;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/function/Consumer accept (Ljava/lang/Object;)V (Ljava/lang/Object;)V
@lambda-proxy io/tidegauge/agent/command/OnceSources apply (Lio/tidegauge/agent/command/OnceSources;Ljava/lang/String;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/command/OnceSources lambda$ofTheCommandLine$2 (Ljava/lang/String;Lio/tidegauge/agent/config/ConfigLoader;)Ljava/util/Optional; (Lio/tidegauge/agent/config/ConfigLoader;)Ljava/util/Optional;
@lambda-proxy java/util/regex/Pattern is (II)Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeStatic java/util/regex/Pattern lambda$Range$10 (III)Z (I)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecialIFC L3I_I
@lambda-proxy java/util/regex/Pattern$BmpCharPredicate is (Ljava/util/regex/Pattern$BmpCharPredicate;Ljava/util/regex/Pattern$CharPredicate;)Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeInterface java/util/regex/Pattern$BmpCharPredicate lambda$union$2 (Ljava/util/regex/Pattern$CharPredicate;I)Z (I)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecialIFC LLI_I
@lambda-proxy java/util/regex/Pattern$CharPredicate is (Ljava/util/regex/Pattern$CharPredicate;)Ljava/util/regex/Pattern$CharPredicate; (I)Z REF_invokeInterface java/util/regex/Pattern$CharPredicate lambda$negate$3 (I)Z (I)Z
java/util/regex/Pattern$BnM
@lambda-proxy io/tidegauge/agent/config/Arguments apply (Lio/tidegauge/agent/config/Position;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/Arguments lambda$add$0 (Lio/tidegauge/agent/config/Position;Ljava/lang/String;)Lio/tidegauge/agent/config/Node$Mapping$Entry; (Ljava/lang/String;)Lio/tidegauge/agent/config/Node$Mapping$Entry;
java/util/ImmutableCollections$Map1
jdk/proxy2/$Proxy7
java/util/function/BiConsumer
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L5_V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader accept (Lio/tidegauge/agent/config/ConfigLoader;Ljava/util/List;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/ConfigLoader lambda$refuseUnknown$14 (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V (Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L6_V
@lambda-proxy io/tidegauge/agent/config/FormerNames accept (Lio/tidegauge/agent/config/FormerNames;Ljava/util/Map;Ljava/lang/String;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/FormerNames lambda$renewed$0 (Ljava/util/Map;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/config/Binder accept (Lio/tidegauge/agent/config/Binder;Ljava/util/Set;Ljava/lang/String;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/Binder lambda$refuseUnknown$0 (Ljava/util/Set;Ljava/lang/String;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V (Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface L3_I
@lambda-proxy io/tidegauge/agent/config/Binder accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Ljava/lang/Object;)V
jdk/internal/reflect/ClassFileConstants
jdk/internal/reflect/AccessorGenerator
jdk/internal/reflect/MethodAccessorGenerator
jdk/internal/reflect/ByteVectorFactory
jdk/internal/reflect/ByteVector
jdk/internal/reflect/ByteVectorImpl
jdk/internal/reflect/ClassFileAssembler
jdk/internal/reflect/UTF8
jdk/internal/reflect/Label
jdk/internal/reflect/Label$PatchInfo
jdk/internal/reflect/MethodAccessorGenerator$1
jdk/internal/reflect/ClassDefiner
jdk/internal/reflect/ClassDefiner$1
jdk/internal/reflect/BootstrapConstructorAccessorImpl
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L7_V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L5_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L6_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L5_L
@lambda-proxy io/tidegauge/agent/config/Values accept (Lio/tidegauge/agent/config/Values;Ljava/lang/reflect/Type;Ljava/lang/String;Ljava/util/Map;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/Values lambda$map$3 (Ljava/lang/reflect/Type;Ljava/lang/String;Ljava/util/Map;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V (Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/TopLevel unsaid ()Lio/tidegauge/agent/config/TopLevel; ()Lio/tidegauge/agent/config/TopLevel;
@lambda-proxy io/tidegauge/agent/config/EnvelopeValues apply (Lio/tidegauge/agent/config/EnvelopeValues;Lio/tidegauge/agent/config/Node;Ljava/lang/String;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/EnvelopeValues lambda$every$3 (Lio/tidegauge/agent/config/Node;Ljava/lang/String;Ljava/lang/Object;)Ljava/util/Optional; (Ljava/lang/Object;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/config/EnvelopeValues accept (Lio/tidegauge/agent/config/EnvelopeValues;Ljava/lang/String;Ljava/util/Map;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/EnvelopeValues lambda$every$2 (Ljava/lang/String;Ljava/util/Map;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V (Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V
@lambda-proxy java/util/regex/CharPredicates is ()Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeStatic java/util/regex/CharPredicates lambda$ASCII_DIGIT$18 (I)Z (I)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L3_V
@lambda-proxy io/tidegauge/agent/config/EntryRules accept ()Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/config/EntryRules lambda$requireRenames$3 (Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader get (Lio/tidegauge/agent/config/Node$Mapping;Ljava/lang/String;Ljava/lang/Class;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$envelope$13 (Lio/tidegauge/agent/config/Node$Mapping;Ljava/lang/String;Ljava/lang/Class;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L5_V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader accept (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$bind$9 (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping;Lio/tidegauge/agent/config/CollectorEnvelope;)V (Lio/tidegauge/agent/config/CollectorEnvelope;)V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$bind$12 (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$AlertEntry written ()Lio/tidegauge/agent/config/Node$Mapping; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Lio/tidegauge/agent/config/Node$Mapping;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$AlertEntry key ()Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$CollectorEntry id ()Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$CollectorEntry written ()Lio/tidegauge/agent/config/Node$Mapping; (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Lio/tidegauge/agent/config/Node$Mapping;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$CollectorEntry key ()Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$PublisherEntry id ()Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$PublisherEntry written ()Lio/tidegauge/agent/config/Node$Mapping; (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Lio/tidegauge/agent/config/Node$Mapping;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$PublisherEntry key ()Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Ljava/lang/String;
java/util/stream/Nodes$ArrayNode
java/util/stream/Nodes$FixedNodeBuilder
java/net/UnknownHostException
java/nio/file/attribute/FileAttribute
sun/nio/fs/UnixFileModeAttribute
sun/nio/fs/UnixChannelFactory
sun/nio/fs/UnixChannelFactory$Flags
java/nio/channels/Channel
java/nio/channels/ReadableByteChannel
java/nio/channels/WritableByteChannel
java/nio/channels/ByteChannel
java/nio/channels/SeekableByteChannel
java/nio/channels/GatheringByteChannel
java/nio/channels/ScatteringByteChannel
java/nio/channels/InterruptibleChannel
java/nio/channels/spi/AbstractInterruptibleChannel
java/nio/channels/FileChannel
sun/nio/ch/FileChannelImpl
sun/nio/ch/IOUtil
sun/nio/ch/NativeThreadSet
sun/nio/ch/NativeDispatcher
sun/nio/ch/FileDispatcher
sun/nio/ch/FileDispatcherImpl
sun/nio/ch/FileChannelImpl$Closer
java/nio/channels/Channels
sun/nio/ch/ChannelInputStream
sun/nio/ch/NativeThread
sun/nio/ch/IOStatus
java/nio/channels/SelectableChannel
sun/nio/ch/Util
sun/nio/ch/Util$1
sun/nio/ch/Util$BufferCache
java/nio/DirectByteBuffer$Deallocator
@lambda-proxy io/tidegauge/agent/command/Setup get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/command/Setup lambda$loaded$0 ()Ljava/lang/IllegalStateException; ()Ljava/lang/IllegalStateException;
java/util/AbstractList$RandomAccessSpliterator
@lambda-proxy io/tidegauge/agent/command/OnceSources apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/command/OnceSources lambda$read$0 (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Lio/tidegauge/agent/config/AgentConfig$CollectorEntry; (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;
@lambda-proxy io/tidegauge/agent/command/ConfigOption get (Lio/tidegauge/agent/config/Locations;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/Locations config ()Ljava/nio/file/Path; ()Ljava/nio/file/Path;
com/google/inject/Stage
com/google/inject/Module
com/google/inject/AbstractModule
com/google/inject/Guice
com/google/inject/internal/InternalInjectorCreator
java/lang/AssertionError
com/google/inject/Injector
com/google/inject/internal/InternalProvisionException
com/google/inject/internal/util/ContinuousStopwatch
com/google/common/base/Stopwatch
com/google/common/base/Ticker
com/google/common/base/Ticker$1
java/util/concurrent/TimeUnit$1
com/google/common/base/Preconditions
java/lang/IndexOutOfBoundsException
com/google/inject/internal/Errors
com/google/inject/ConfigurationException
com/google/inject/CreationException
com/google/inject/spi/ErrorDetail
com/google/inject/internal/InternalErrorDetail
com/google/inject/internal/MissingImplementationError
com/google/inject/internal/MissingConstructorError
com/google/inject/internal/ScopeNotFoundError
com/google/inject/internal/DuplicateMapKeyError
com/google/inject/internal/BindingAlreadySetError
com/google/inject/internal/ChildBindingAlreadySetError
com/google/inject/internal/ErrorsException
com/google/inject/internal/util/SourceProvider
com/google/inject/internal/util/CallerFinder
com/google/inject/internal/util/NewThrowableFinder
com/google/common/collect/ImmutableCollection
com/google/common/collect/ImmutableSet
com/google/common/collect/ImmutableList
com/google/common/collect/ImmutableAsList
com/google/common/collect/RegularImmutableAsList
com/google/common/collect/ImmutableSet$SetBuilderImpl
com/google/common/collect/ImmutableSet$RegularSetBuilderImpl
com/google/common/collect/ImmutableSet$CachingAsList
com/google/common/collect/RegularImmutableSet
com/google/common/collect/SingletonImmutableSet
com/google/common/collect/ImmutableSet$JdkBackedSetBuilderImpl
java/math/RoundingMode
com/google/common/math/IntMath
com/google/common/math/MathPreconditions
com/google/common/math/IntMath$1
java/lang/NoSuchFieldError
com/google/common/collect/Hashing
com/google/common/collect/ImmutableCollection$Builder
com/google/common/collect/ImmutableSet$Builder
com/google/common/collect/ImmutableSet$EmptySetBuilderImpl
com/google/common/collect/Iterators
com/google/common/collect/UnmodifiableIterator
com/google/common/collect/Iterators$SingletonIterator
com/google/common/collect/UnmodifiableListIterator
com/google/common/collect/AbstractIndexedListIterator
com/google/common/collect/Iterators$ArrayItr
com/google/common/collect/Iterators$1
com/google/common/collect/Iterators$4
com/google/common/collect/Iterators$9
com/google/common/collect/PeekingIterator
com/google/common/collect/Iterators$MergingIterator
com/google/common/collect/AbstractIterator
com/google/common/collect/Iterators$5
com/google/inject/internal/Initializer
com/google/inject/internal/Initializable
com/google/inject/internal/CycleDetectingLock$CycleDetectingLockFactory
com/google/common/collect/Multimap
com/google/inject/internal/CycleDetectingLock
com/google/common/collect/Maps
com/google/common/collect/MapDifference
com/google/common/collect/SortedMapDifference
com/google/common/collect/BiMap
com/google/common/collect/ImmutableMap
com/google/common/collect/ImmutableMap$IteratorBasedImmutableMap
com/google/common/collect/ImmutableEnumMap
com/google/common/collect/Maps$8
com/google/common/base/Function
com/google/common/base/Converter
com/google/common/collect/Maps$BiMapConverter
com/google/common/collect/SetMultimap
com/google/common/collect/AbstractMultimap
com/google/common/collect/AbstractMapBasedMultimap
com/google/common/collect/AbstractSetMultimap
com/google/common/collect/LinkedHashMultimap
com/google/common/collect/AbstractMapBasedMultimap$WrappedCollection
com/google/common/collect/AbstractMapBasedMultimap$WrappedList
com/google/common/collect/AbstractMapBasedMultimap$RandomAccessWrappedList
com/google/common/collect/Multiset
com/google/common/collect/Platform
java/lang/StrictMath
com/google/common/collect/LinkedHashMultimap$MultimapIterationChain
com/google/common/collect/CollectPreconditions
com/google/common/collect/Lists
com/google/common/collect/Lists$Partition
com/google/common/collect/Lists$RandomAccessPartition
com/google/common/collect/Lists$StringAsImmutableList
com/google/common/collect/Lists$TransformingRandomAccessList
com/google/common/collect/Lists$TransformingSequentialList
com/google/inject/internal/InjectorShell$Builder
com/google/inject/spi/ElementVisitor
com/google/inject/spi/DefaultElementVisitor
com/google/inject/internal/AbstractProcessor
com/google/inject/internal/InjectionRequestProcessor
com/google/inject/spi/Element
com/google/inject/internal/ProcessedBindingData
com/google/inject/internal/InjectorJitBindingData
com/google/common/collect/Sets
com/google/common/collect/Sets$SetView
com/google/common/collect/Sets$3
com/google/common/collect/Sets$1
com/google/common/collect/Sets$2
com/google/common/collect/ImmutableEnumSet
com/google/common/collect/Sets$4
com/google/inject/internal/WeakKeySet
com/google/common/cache/CacheBuilder
com/google/common/cache/Cache
com/google/common/cache/LoadingCache
com/google/common/base/Supplier
com/google/common/cache/CacheBuilder$3
com/google/common/cache/AbstractCache$StatsCounter
com/google/common/cache/CacheBuilder$1
com/google/common/base/Suppliers
com/google/common/base/Suppliers$SupplierOfInstance
com/google/common/cache/CacheStats
com/google/common/cache/CacheBuilder$2
com/google/common/cache/LocalCache$Strength
com/google/common/cache/LocalCache$Strength$1
com/google/common/cache/LocalCache$Strength$2
com/google/common/cache/LocalCache$Strength$3
com/google/common/cache/LocalCache$ValueReference
com/google/common/cache/LocalCache$StrongValueReference
com/google/common/cache/LocalCache$WeightedStrongValueReference
com/google/common/cache/LocalCache$SoftValueReference
com/google/common/cache/LocalCache$WeightedSoftValueReference
com/google/common/cache/LocalCache$WeakValueReference
com/google/common/cache/LocalCache$WeightedWeakValueReference
com/google/common/cache/RemovalListener
com/google/common/cache/RemovalNotification
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L3_V
java/lang/invoke/DirectMethodHandle$Special
@lambda-proxy com/google/inject/internal/WeakKeySet onRemoval (Lcom/google/inject/internal/WeakKeySet;)Lcom/google/common/cache/RemovalListener; (Lcom/google/common/cache/RemovalNotification;)V REF_invokeSpecial com/google/inject/internal/WeakKeySet cleanupOnRemoval (Lcom/google/common/cache/RemovalNotification;)V (Lcom/google/common/cache/RemovalNotification;)V
com/google/common/cache/LocalCache$LocalManualCache
com/google/common/cache/CacheLoader
com/google/common/cache/LocalCache$LocalManualCache$1
com/google/common/cache/LocalCache
com/google/common/cache/CacheLoader$UnsupportedLoadingOperationException
com/google/common/cache/CacheLoader$InvalidCacheLoadException
java/util/concurrent/ExecutionException
com/google/common/util/concurrent/UncheckedExecutionException
com/google/common/util/concurrent/ExecutionError
com/google/common/cache/ReferenceEntry
com/google/common/cache/LocalCache$1
java/util/AbstractQueue
com/google/common/cache/LocalCache$2
com/google/common/base/MoreObjects
java/util/function/BiPredicate
com/google/common/base/Equivalence
com/google/common/base/FunctionalEquivalence
com/google/common/base/PairwiseEquivalence
com/google/common/base/Predicate
com/google/common/base/Equivalence$Equals
com/google/common/base/Equivalence$Identity
com/google/common/cache/Weigher
com/google/common/cache/CacheBuilder$OneWeigher
com/google/common/cache/CacheBuilder$NullListener
java/util/concurrent/ConcurrentLinkedQueue
java/util/concurrent/ConcurrentLinkedQueue$Node
java/lang/invoke/VarHandles
java/lang/invoke/VarHandleReferences$FieldInstanceReadOnly
java/lang/invoke/VarHandleReferences$FieldInstanceReadWrite
java/lang/invoke/VarHandle$1
jdk/internal/util/Preconditions$1
java/lang/invoke/VarHandleGuards
java/lang/invoke/VarForm
com/google/common/cache/LocalCache$EntryFactory
com/google/common/cache/LocalCache$EntryFactory$1
com/google/common/cache/LocalCache$EntryFactory$2
com/google/common/cache/LocalCache$EntryFactory$3
com/google/common/cache/LocalCache$EntryFactory$4
com/google/common/cache/LocalCache$EntryFactory$5
com/google/common/cache/LocalCache$EntryFactory$6
com/google/common/cache/LocalCache$EntryFactory$7
com/google/common/cache/LocalCache$EntryFactory$8
com/google/common/cache/LocalCache$Segment
java/util/concurrent/Future
com/google/common/cache/LocalCache$LoadingValueReference
com/google/common/cache/LocalCache$ComputingValueReference
java/util/concurrent/atomic/AtomicReferenceArray
java/lang/invoke/VarHandleReferences$Array
com/google/inject/internal/InjectorBindingData
com/google/common/collect/ListMultimap
com/google/common/collect/AbstractListMultimap
com/google/common/collect/ArrayListMultimap
com/google/inject/internal/InjectorShell$RootModule
com/google/inject/spi/Elements
com/google/inject/Binder
com/google/inject/spi/BindingTargetVisitor
com/google/inject/spi/DefaultBindingTargetVisitor
com/google/inject/spi/Elements$1
com/google/inject/Binding
com/google/inject/PrivateBinder
com/google/inject/spi/Elements$RecordingBinder
com/google/inject/binder/ScopedBindingBuilder
com/google/inject/binder/LinkedBindingBuilder
com/google/inject/binder/AnnotatedBindingBuilder
com/google/inject/binder/AnnotatedConstantBindingBuilder
com/google/inject/binder/AnnotatedElementBuilder
com/google/inject/binder/ConstantBindingBuilder
com/google/inject/internal/AbstractBindingBuilder
com/google/inject/internal/ConstantBindingBuilderImpl
com/google/inject/internal/BindingBuilder
com/google/inject/multibindings/MapBinder
com/google/inject/multibindings/Multibinder
com/google/inject/multibindings/OptionalBinder
com/google/inject/internal/InternalClassesToSkipSources
com/google/inject/internal/RealMapBinder
com/google/inject/internal/RealMapBinder$MultimapBinder
com/google/inject/internal/RealMultibinder
com/google/inject/internal/RealOptionalBinder
com/google/inject/internal/ProviderMethodsModule
com/google/inject/spi/BindingSourceRestriction$PermitMapConstruction
com/google/inject/spi/BindingSourceRestriction$PermitMap
com/google/inject/spi/BindingSourceRestriction$PermitMapConstruction$PermitMapImpl
com/google/inject/spi/ModuleSource
com/google/inject/spi/BindingSourceRestriction
com/google/inject/RestrictedBindingSource
sun/reflect/annotation/TypeAnnotationParser
sun/reflect/annotation/TypeAnnotation
sun/reflect/annotation/TypeAnnotation$TypeAnnotationTarget
sun/reflect/annotation/TypeAnnotation$LocationInfo
sun/reflect/annotation/TypeAnnotation$LocationInfo$Location
sun/reflect/annotation/AnnotatedTypeFactory
java/lang/reflect/AnnotatedType
sun/reflect/annotation/AnnotatedTypeFactory$AnnotatedTypeBaseImpl
java/util/stream/Streams$ConcatSpliterator
java/util/stream/Streams$ConcatSpliterator$OfRef
java/util/stream/Streams$2
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface LL_L
@lambda-proxy com/google/inject/spi/BindingSourceRestriction apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeInterface java/lang/annotation/Annotation annotationType ()Ljava/lang/Class; (Ljava/lang/annotation/Annotation;)Ljava/lang/Class;
@lambda-proxy com/google/inject/spi/BindingSourceRestriction test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/google/inject/spi/BindingSourceRestriction lambda$getPermits$2 (Ljava/lang/Class;)Z (Ljava/lang/Class;)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L3_I
@lambda-proxy com/google/inject/spi/BindingSourceRestriction$PermitMapConstruction test (Lcom/google/inject/spi/BindingSourceRestriction$PermitMapConstruction;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeSpecial com/google/inject/spi/BindingSourceRestriction$PermitMapConstruction lambda$pushModule$0 (Ljava/lang/Class;)Z (Ljava/lang/Class;)Z
java/util/stream/Collectors
java/util/stream/Collector$Characteristics
java/util/RegularEnumSet
java/util/stream/Collector
java/util/stream/Collectors$CollectorImpl
@lambda-proxy java/util/stream/Collectors get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/ArrayList <init> ()V ()Ljava/util/ArrayList;
@lambda-proxy java/util/stream/Collectors accept ()Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Ljava/util/ArrayList;Ljava/lang/Object;)V
java/util/function/BinaryOperator
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/BinaryOperator; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$toList$4 (Ljava/util/ArrayList;Ljava/util/ArrayList;)Ljava/util/ArrayList; (Ljava/util/ArrayList;Ljava/util/ArrayList;)Ljava/util/ArrayList;
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$castingIdentity$2 (Ljava/lang/Object;)Ljava/lang/Object; (Ljava/lang/Object;)Ljava/lang/Object;
java/util/stream/ReduceOps
java/util/stream/ReduceOps$ReduceOp
java/util/stream/ReduceOps$3
java/util/stream/ReduceOps$AccumulatingSink
java/util/stream/ReduceOps$Box
java/util/stream/ReduceOps$3ReducingSink
com/google/inject/PrivateModule
com/google/inject/spi/Elements$ModuleInfo
com/google/inject/Singleton
com/google/inject/Scopes
com/google/inject/spi/BindingScopingVisitor
com/google/inject/Scope
com/google/inject/internal/SingletonScope
jakarta/inject/Provider
com/google/inject/Provider
com/google/inject/Scopes$1
com/google/inject/Scopes$2
com/google/inject/spi/ScopeBinding
com/google/inject/spi/ElementSource
jakarta/inject/Singleton
com/google/inject/spi/ModuleAnnotatedMethodScanner
com/google/inject/internal/ProvidesMethodScanner
com/google/inject/Provides
com/google/inject/multibindings/ProvidesIntoSet
com/google/inject/multibindings/ProvidesIntoMap
com/google/inject/multibindings/ProvidesIntoOptional
com/google/inject/TypeLiteral
com/google/inject/internal/MoreTypes
com/google/common/collect/ImmutableMap$Builder
com/google/common/collect/ImmutableMap$1
com/google/common/collect/ImmutableMap$MapViewOfValuesAsSingletonSets
com/google/common/collect/ImmutableBiMap
com/google/common/collect/ImmutableMapEntry
com/google/common/collect/RegularImmutableMap
com/google/common/collect/RegularImmutableMap$BucketOverflowException
com/google/common/collect/ImmutableMapEntry$NonTerminalImmutableMapEntry
com/google/common/collect/RegularImmutableMap$Values
com/google/common/collect/ImmutableMapEntrySet
com/google/common/collect/ImmutableMapEntrySet$RegularEntrySet
com/google/common/collect/IndexedImmutableSet
com/google/common/collect/RegularImmutableMap$KeySet
com/google/common/base/ExtraObjectsMethodsForWeb
com/google/common/base/Objects
com/google/inject/internal/DeclaredMembers
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/reflect/Method getName ()Ljava/lang/String; (Ljava/lang/reflect/Method;)Ljava/lang/String;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate L5_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L4_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder invokeExact_MT L6_L
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/reflect/Method getReturnType ()Ljava/lang/Class; (Ljava/lang/reflect/Method;)Ljava/lang/Class;
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/Class getName ()Ljava/lang/String; (Ljava/lang/Class;)Ljava/lang/String;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L5_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecialIFC L5_I
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic com/google/inject/internal/DeclaredMembers lambda$getDeclaredMethods$1 (Ljava/lang/reflect/Method;)Ljava/util/List; (Ljava/lang/reflect/Method;)Ljava/util/List;
com/google/common/collect/Ordering
com/google/common/collect/NaturalOrdering
com/google/common/collect/ByFunctionOrdering
com/google/common/collect/LexicographicalOrdering
com/google/common/collect/ExplicitOrdering
com/google/common/collect/AllEqualOrdering
com/google/common/collect/UsingToStringOrdering
com/google/common/collect/CompoundOrdering
com/google/common/collect/ComparatorOrdering
com/google/common/collect/ReverseOrdering
com/google/common/collect/NullsFirstOrdering
com/google/common/collect/NullsLastOrdering
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/IntFunction; (I)Ljava/lang/Object; REF_invokeStatic com/google/inject/internal/DeclaredMembers lambda$getDeclaredMethods$2 (I)[Ljava/lang/reflect/Method; (I)[Ljava/lang/reflect/Method;
java/util/stream/SortedOps$SizedRefSortingSink
com/google/common/collect/ImmutableList$SubList
com/google/common/collect/RegularImmutableList
com/google/common/collect/SingletonImmutableList
com/google/common/collect/ImmutableList$ReverseImmutableList
com/google/common/collect/ImmutableList$1
com/google/inject/util/Modules
com/google/inject/util/Modules$OverriddenModuleBuilder
com/google/inject/util/Modules$EmptyModule
com/google/inject/spi/RequireExplicitBindingsOption
com/google/inject/internal/InternalFlags
com/google/inject/internal/InternalFlags$IncludeStackTraceOption
com/google/inject/internal/InternalFlags$CustomClassLoadingOption
com/google/inject/internal/InternalFlags$NullableProvidesOption
com/google/inject/internal/InternalFlags$BytecodeGenOption
com/google/inject/internal/InternalFlags$ColorizeOption
com/google/inject/internal/InternalFlags$1
com/google/inject/internal/InternalFlags$ColorizeOption$1
com/google/inject/internal/InternalFlags$ColorizeOption$2
com/google/inject/internal/InternalFlags$ColorizeOption$3
@lambda-proxy com/google/inject/internal/util/SourceProvider test (Lcom/google/inject/internal/util/SourceProvider;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeSpecial com/google/inject/internal/util/SourceProvider shouldBeSkipped (Ljava/lang/String;)Z (Ljava/lang/String;)Z
com/google/inject/Key
com/google/inject/Key$AnnotationStrategy
com/google/inject/Key$NullAnnotationStrategy
com/google/inject/internal/BindingImpl
com/google/inject/spi/UntargettedBinding
com/google/inject/internal/UntargettedBindingImpl
com/google/inject/spi/HasDependencies
com/google/inject/spi/InstanceBinding
com/google/inject/internal/InstanceBindingImpl
com/google/inject/spi/ProviderInstanceBinding
com/google/inject/internal/ProviderInstanceBindingImpl
com/google/inject/spi/ProviderKeyBinding
com/google/inject/internal/DelayedInitialize
com/google/inject/internal/LinkedProviderBindingImpl
com/google/inject/spi/ConstructorBinding
com/google/inject/internal/ConstructorBindingImpl
com/google/inject/spi/LinkedKeyBinding
com/google/inject/internal/LinkedBindingImpl
com/google/inject/internal/InternalFactory
com/google/inject/internal/Scoping
com/google/inject/internal/Scoping$6
com/google/inject/internal/Scoping$7
com/google/inject/internal/Scoping$1
com/google/inject/internal/Scoping$2
com/google/inject/internal/Scoping$3
com/google/inject/internal/Scoping$4
com/google/inject/internal/Scoping$5
com/google/inject/spi/InjectionPoint
com/google/inject/spi/InjectionPoint$InjectableMember
com/google/inject/spi/InjectionPoint$InjectableField
com/google/inject/spi/InjectionPoint$InjectableMethod
com/google/inject/spi/InjectionPoint$InjectableMembers
java/lang/reflect/WildcardType
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/reflect/Field getName ()Ljava/lang/String; (Ljava/lang/reflect/Field;)Ljava/lang/String;
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/reflect/Field getType ()Ljava/lang/Class; (Ljava/lang/reflect/Field;)Ljava/lang/Class;
@lambda-proxy com/google/inject/internal/DeclaredMembers apply ()Ljava/util/function/IntFunction; (I)Ljava/lang/Object; REF_invokeStatic com/google/inject/internal/DeclaredMembers lambda$getDeclaredFields$0 (I)[Ljava/lang/reflect/Field; (I)[Ljava/lang/reflect/Field;
jakarta/inject/Inject
com/google/inject/Inject
com/codahale/metrics/Counting
com/codahale/metrics/Counter
java/util/function/DoubleSupplier
java/io/FileNotFoundException
java/time/Clock$SystemClock
com/google/inject/spi/Message
com/google/inject/matcher/Matcher
org/aopalliance/aop/Advice
org/aopalliance/intercept/Interceptor
org/aopalliance/intercept/MethodInterceptor
com/google/inject/spi/TypeConverter
com/google/inject/MembersInjector
com/google/inject/spi/TypeListener
com/google/inject/spi/ProvisionListener
com/google/inject/internal/util/StackTraceElements
com/google/inject/internal/util/StackTraceElements$1
com/google/inject/internal/util/StackTraceElements$InMemoryStackTraceElement
com/google/common/cache/CacheLoader$1
com/google/common/cache/CacheLoader$FunctionToCacheLoader
com/google/common/cache/CacheLoader$SupplierToCacheLoader
com/google/common/cache/LocalCache$LocalLoadingCache
com/google/inject/internal/GuiceInternal
com/google/common/collect/ImmutableList$Builder
com/google/inject/spi/BindingSourceRestriction$1
@lambda-proxy com/google/inject/spi/BindingSourceRestriction accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/google/inject/spi/BindingSourceRestriction clear (Lcom/google/inject/spi/Element;)V (Lcom/google/inject/spi/Element;)V
com/google/inject/spi/BindingSourceRestriction$2
com/google/inject/internal/InjectorOptionsProcessor
@lambda-proxy com/google/inject/internal/AbstractProcessor test (Lcom/google/inject/internal/AbstractProcessor;Lcom/google/inject/internal/Errors;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeSpecial com/google/inject/internal/AbstractProcessor lambda$process$0 (Lcom/google/inject/internal/Errors;Lcom/google/inject/spi/Element;)Z (Lcom/google/inject/spi/Element;)Z
com/google/inject/internal/InjectorImpl$InjectorOptions
com/google/inject/internal/Lookups
com/google/inject/internal/InjectorImpl
com/google/inject/spi/ProviderBinding
com/google/inject/internal/InjectorImpl$SyntheticProviderBindingImpl
com/google/inject/spi/ConvertedConstantBinding
com/google/inject/internal/InjectorImpl$ConvertedConstantBindingImpl
com/google/inject/internal/DeferredLookups
com/google/inject/internal/ConstructorInjectorStore
com/google/inject/internal/ConstructionProxyFactory
com/google/inject/internal/FailableCache
com/google/inject/internal/ConstructorInjectorStore$1
com/google/inject/internal/FailableCache$1
com/google/inject/internal/TypeConverterBindingProcessor
com/google/inject/internal/TypeConverterBindingProcessor$5
com/google/inject/matcher/Matchers
com/google/inject/matcher/AbstractMatcher
com/google/inject/matcher/Matchers$Any
com/google/inject/matcher/Matchers$IdenticalTo
com/google/inject/internal/TypeConverterBindingProcessor$6
com/google/inject/spi/TypeConverterBinding
com/google/inject/internal/TypeConverterBindingProcessor$1
com/google/inject/matcher/Matchers$SubclassesOf
com/google/inject/internal/TypeConverterBindingProcessor$2
com/google/inject/internal/TypeConverterBindingProcessor$3
com/google/inject/internal/TypeConverterBindingProcessor$4
com/google/inject/internal/MessageProcessor
com/google/inject/internal/InterceptorBindingProcessor
com/google/inject/internal/ListenerBindingProcessor
com/google/common/collect/ObjectArrays
com/google/inject/internal/MembersInjectorStore
com/google/inject/spi/TypeEncounter
com/google/inject/internal/SingleMemberInjector
com/google/inject/internal/MembersInjectorStore$1
com/google/inject/internal/ProvisionListenerCallbackStore
com/google/inject/internal/ProvisionListenerCallbackStore$1
com/google/inject/internal/ScopeBindingProcessor
com/google/inject/internal/Annotations
com/google/inject/internal/Annotations$1
com/google/common/base/Joiner
com/google/common/base/Joiner$1
com/google/common/base/Joiner$2
com/google/common/base/Joiner$MapJoiner
com/google/inject/internal/Annotations$AnnotationToStringConfig
com/google/inject/internal/Annotations$TestAnnotation
com/google/inject/internal/$Proxy8
com/google/inject/internal/Annotations$AnnotationChecker
com/google/inject/internal/Annotations$AnnotationChecker$1
com/google/inject/ScopeAnnotation
jakarta/inject/Scope
com/google/inject/BindingAnnotation
jakarta/inject/Qualifier
java/lang/invoke/VarHandle$AccessDescriptor
com/google/common/util/concurrent/ListenableFuture
com/google/common/util/concurrent/AbstractFuture$Trusted
com/google/common/util/concurrent/internal/InternalFutureFailureAccess
com/google/common/util/concurrent/AbstractFutureState
com/google/common/util/concurrent/AbstractFuture
com/google/common/util/concurrent/AbstractFuture$TrustedFuture
com/google/common/util/concurrent/SettableFuture
java/util/concurrent/TimeoutException
com/google/common/util/concurrent/AbstractFutureState$AtomicHelper
com/google/common/util/concurrent/AbstractFutureState$UnsafeAtomicHelper
com/google/common/util/concurrent/AbstractFutureState$AtomicReferenceFieldUpdaterAtomicHelper
java/util/concurrent/CancellationException
java/util/concurrent/Executor
com/google/common/util/concurrent/LazyLogger
com/google/common/util/concurrent/AbstractFutureState$VarHandleAtomicHelperMaker
com/google/common/util/concurrent/AbstractFutureState$VarHandleAtomicHelperMaker$1
com/google/common/util/concurrent/AbstractFutureState$VarHandleAtomicHelper
com/google/common/util/concurrent/AbstractFutureState$Waiter
com/google/common/util/concurrent/AbstractFuture$Listener
com/google/common/cache/LocalCache$WeakEntry
java/lang/annotation/ElementType
@lambda-proxy sun/reflect/annotation/AnnotationParser get (Ljava/lang/Class;Ljava/nio/ByteBuffer;Ljdk/internal/reflect/ConstantPool;Ljava/lang/Class;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic sun/reflect/annotation/AnnotationParser lambda$parseEnumArray$1 (Ljava/lang/Class;Ljava/nio/ByteBuffer;Ljdk/internal/reflect/ConstantPool;Ljava/lang/Class;)Ljava/lang/Object; ()Ljava/lang/Object;
jdk/proxy1/$Proxy9
jdk/proxy2/$Proxy10
com/google/common/util/concurrent/Uninterruptibles
com/google/common/util/concurrent/Platform
com/google/common/util/concurrent/AbstractFuture$DelegatingToFuture
com/google/common/util/concurrent/AbstractFuture$Cancellation
com/google/common/util/concurrent/AbstractFuture$Failure
jdk/proxy2/$Proxy11
jdk/proxy1/$Proxy12
com/google/inject/internal/InjectorShell
com/google/inject/internal/ConstantFactory
com/google/inject/internal/Initializables
com/google/inject/internal/Initializables$1
com/google/inject/internal/InjectorShell$InjectorFactory
com/google/inject/internal/InjectorShell$LoggerFactory
com/google/inject/internal/AbstractBindingProcessor
com/google/inject/internal/BindingProcessor
com/google/inject/internal/CreationListener
com/google/inject/spi/ExposedBinding
com/google/inject/internal/ExposedBindingImpl
com/google/inject/internal/AbstractBindingProcessor$Processor
com/google/inject/internal/BindingProcessor$1
com/google/inject/internal/InternalProviderInstanceBindingImpl
com/google/inject/internal/util/Classes
com/google/inject/internal/ProvisionListenerCallbackStore$KeyBinding
com/google/common/cache/LocalCache$AbstractReferenceEntry
com/google/common/cache/LocalCache$StrongEntry
com/google/inject/internal/ProvisionListenerStackCallback
com/google/inject/internal/ProviderToInternalFactoryAdapter
com/google/inject/internal/SingletonScope$1
com/google/inject/internal/ConstructionContext
com/google/inject/internal/CycleDetectingLock$CycleDetectingLockFactory$ReentrantCycleDetectingLock
com/google/inject/internal/InternalFactoryToProviderAdapter
com/google/inject/internal/FactoryProxy
com/google/inject/internal/UntargettedBindingProcessor
com/google/inject/internal/UntargettedBindingProcessor$1
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeVirtual L3_V
@lambda-proxy com/google/inject/internal/UntargettedBindingProcessor$1 accept (Lcom/google/inject/internal/ProcessedBindingData;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual com/google/inject/internal/ProcessedBindingData addCreationListener (Lcom/google/inject/internal/CreationListener;)V (Lcom/google/inject/internal/CreationListener;)V
com/google/inject/ImplementedBy
com/google/inject/ProvidedBy
com/google/inject/internal/KotlinSupport
com/google/inject/internal/KotlinSupportInterface
com/google/inject/internal/KotlinSupport$KotlinSupportHolder
com/google/inject/internal/KotlinSupport$KotlinUnsupported
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LL_I
@lambda-proxy com/google/inject/internal/KotlinSupport$KotlinUnsupported test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/google/inject/internal/KotlinSupport$KotlinUnsupported lambda$static$0 (Ljava/lang/Integer;)Z (Ljava/lang/Integer;)Z
@lambda-proxy com/google/inject/spi/InjectionPoint test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/google/inject/spi/InjectionPoint isInjectableConstructor (Ljava/lang/reflect/Constructor;)Z (Ljava/lang/reflect/Constructor;)Z
jdk/proxy2/$Proxy13
@lambda-proxy com/google/inject/spi/InjectionPoint test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/google/inject/spi/InjectionPoint lambda$forConstructorOf$0 (Ljava/lang/reflect/Constructor;)Z (Ljava/lang/reflect/Constructor;)Z
@lambda-proxy com/google/inject/spi/InjectionPoint test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/google/inject/spi/InjectionPoint lambda$forConstructorOf$1 (Ljava/lang/reflect/Constructor;)Z (Ljava/lang/reflect/Constructor;)Z
@lambda-proxy com/google/inject/spi/InjectionPoint accept (Lcom/google/inject/internal/Errors;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual com/google/inject/internal/Errors optionalConstructor (Ljava/lang/reflect/Constructor;)Lcom/google/inject/internal/Errors; (Ljava/lang/reflect/Constructor;)V
java/util/stream/ForEachOps
java/util/stream/ForEachOps$ForEachOp
java/util/stream/ForEachOps$ForEachOp$OfRef
com/google/common/collect/Iterables
com/google/inject/internal/ConstructorBindingImpl$Factory
@lambda-proxy com/google/inject/internal/AbstractBindingProcessor$Processor run (Lcom/google/inject/internal/AbstractBindingProcessor$Processor;Lcom/google/inject/internal/BindingImpl;)Ljava/lang/Runnable; ()V REF_invokeSpecial com/google/inject/internal/AbstractBindingProcessor$Processor lambda$scheduleInitialization$0 (Lcom/google/inject/internal/BindingImpl;)V ()V
com/google/inject/internal/Nullability
com/google/inject/spi/Dependency
org/quartz/SchedulerException
org/quartz/Job
org/quartz/spi/JobStore
org/quartz/spi/ThreadPool
org/quartz/ScheduleBuilder
org/quartz/SimpleScheduleBuilder
com/google/inject/internal/ModuleAnnotatedMethodScannerProcessor
com/google/inject/internal/PrivateElementProcessor
com/google/inject/internal/EncounterImpl
com/google/inject/internal/MembersInjectorImpl
com/google/inject/internal/ProvisionListenerStackCallback$ProvisionCallback
com/google/inject/internal/DefaultConstructionProxyFactory
com/google/inject/internal/ConstructionProxy
com/google/inject/internal/ConstructorInjector
com/google/inject/internal/DefaultConstructionProxyFactory$ReflectiveProxy
java/lang/InstantiationException
com/google/inject/internal/SingleParameterInjector
com/google/inject/internal/InjectorImpl$JitLimitation
org/quartz/Scheduler
org/quartz/JobExecutionContext
org/quartz/JobExecutionException
org/quartz/utils/Key
org/quartz/JobKey
org/quartz/spi/TriggerFiredBundle
java/util/function/LongConsumer
org/quartz/Trigger
com/google/inject/internal/LookupProcessor
com/google/inject/internal/InternalContext
com/google/common/collect/AbstractMultimap$Values
com/google/common/collect/AbstractMapBasedMultimap$AsMap
java/util/AbstractMap$2
java/util/AbstractMap$2$1
com/google/common/collect/Sets$ImprovedAbstractSet
com/google/common/collect/Maps$EntrySet
com/google/common/collect/AbstractMapBasedMultimap$AsMap$AsMapEntries
com/google/common/collect/AbstractMapBasedMultimap$AsMap$AsMapIterator
com/google/common/collect/BaseImmutableMultimap
com/google/common/collect/ImmutableMultimap
com/google/common/collect/ImmutableListMultimap
com/google/common/collect/ImmutableMultimap$2
com/google/common/collect/ImmutableMultimap$1
com/google/common/collect/ImmutableMultimap$Values
com/google/common/collect/ImmutableMultiset
com/google/common/collect/ImmutableMultimap$Keys
com/google/common/collect/ImmutableMultimap$EntryCollection
com/google/common/collect/EmptyImmutableListMultimap
com/google/common/collect/LinkedHashMultimap$ValueSet
com/google/common/collect/LinkedHashMultimap$ValueEntry
com/google/inject/internal/BytecodeGen
com/google/inject/internal/BytecodeGen$1
com/google/common/collect/MapMaker
com/google/common/collect/MapMakerInternalMap$Strength
com/google/common/collect/MapMakerInternalMap$Strength$1
com/google/common/collect/MapMakerInternalMap$Strength$2
com/google/common/collect/MapMakerInternalMap
com/google/common/collect/MapMakerInternalMap$InternalEntryHelper
com/google/common/collect/MapMakerInternalMap$WeakValueReference
com/google/common/collect/MapMakerInternalMap$1
com/google/common/collect/MapMakerInternalMap$InternalEntry
com/google/common/collect/MapMakerInternalMap$WeakKeyStrongValueEntry$Helper
com/google/common/collect/MapMakerInternalMap$StrongValueEntry
com/google/common/collect/MapMakerInternalMap$AbstractWeakKeyEntry
com/google/common/collect/MapMakerInternalMap$WeakKeyStrongValueEntry
com/google/common/collect/MapMakerInternalMap$WeakKeyStrongValueEntry$LinkedWeakKeyStrongValueEntry
com/google/common/collect/MapMakerInternalMap$Segment
com/google/common/collect/MapMakerInternalMap$WeakKeyStrongValueSegment
com/google/inject/internal/aop/ClassBuilding
com/google/inject/internal/BytecodeGen$EnhancerBuilder
@lambda-proxy com/google/inject/internal/BytecodeGen apply ()Lcom/google/common/base/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic com/google/inject/internal/aop/ClassBuilding buildEnhancerBuilder (Ljava/lang/Class;)Lcom/google/inject/internal/BytecodeGen$EnhancerBuilder; (Ljava/lang/Class;)Lcom/google/inject/internal/BytecodeGen$EnhancerBuilder;
com/google/common/collect/AbstractMapBasedMultimap$WrappedSet
java/util/ConcurrentModificationException
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LL_V
@lambda-proxy io/tidegauge/agent/schedule/Deadlines run (Lio/tidegauge/agent/schedule/Deadlines;)Ljava/lang/Runnable; ()V REF_invokeVirtual io/tidegauge/agent/schedule/Deadlines work ()V ()V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L4_V
@lambda-proxy io/tidegauge/agent/control/LogLevels accept (Lio/tidegauge/agent/control/LogLevels;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/control/LogLevels lambda$new$0 (Ljava/lang/String;Lio/tidegauge/agent/plugin/Plugin;)V (Ljava/lang/String;Lio/tidegauge/agent/plugin/Plugin;)V
@lambda-proxy io/tidegauge/agent/control/LogLevels accept (Lio/tidegauge/agent/control/LogLevels;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/control/LogLevels lambda$new$1 (Ljava/lang/String;Lio/tidegauge/agent/plugin/Plugin;)V (Ljava/lang/String;Lio/tidegauge/agent/plugin/Plugin;)V
com/google/inject/internal/InjectorImpl$1
com/fasterxml/jackson/core/Versioned
com/fasterxml/jackson/core/TokenStreamFactory
com/fasterxml/jackson/core/JsonFactory
com/fasterxml/jackson/core/io/DataOutputAsStream
java/io/StringReader
java/io/CharArrayReader
com/fasterxml/jackson/core/TSFBuilder
com/fasterxml/jackson/core/JsonFactoryBuilder
com/fasterxml/jackson/core/SerializableString
com/fasterxml/jackson/core/JsonParser
com/fasterxml/jackson/core/async/NonBlockingInputFeeder
com/fasterxml/jackson/core/async/ByteArrayFeeder
com/fasterxml/jackson/core/base/ParserMinimalBase
com/fasterxml/jackson/core/base/ParserBase
com/fasterxml/jackson/core/json/JsonParserBase
com/fasterxml/jackson/core/json/async/NonBlockingJsonParserBase
com/fasterxml/jackson/core/json/async/NonBlockingUtf8JsonParserBase
com/fasterxml/jackson/core/json/async/NonBlockingJsonParser
com/fasterxml/jackson/core/async/ByteBufferFeeder
com/fasterxml/jackson/core/json/async/NonBlockingByteBufferJsonParser
com/fasterxml/jackson/core/json/ReaderBasedJsonParser
com/fasterxml/jackson/core/JacksonException
com/fasterxml/jackson/core/JsonProcessingException
com/fasterxml/jackson/core/exc/StreamConstraintsException
com/fasterxml/jackson/core/json/UTF8DataInputJsonParser
com/fasterxml/jackson/core/JsonGenerator
com/fasterxml/jackson/core/base/GeneratorBase
com/fasterxml/jackson/core/json/JsonGeneratorImpl
com/fasterxml/jackson/core/json/WriterBasedJsonGenerator
com/fasterxml/jackson/core/json/UTF8JsonGenerator
com/fasterxml/jackson/core/io/UTF8Writer
com/fasterxml/jackson/core/util/JacksonFeature
com/fasterxml/jackson/core/JsonFactory$Feature
com/fasterxml/jackson/core/JsonParser$Feature
com/fasterxml/jackson/core/JsonGenerator$Feature
com/fasterxml/jackson/core/io/SerializedString
com/fasterxml/jackson/core/io/JsonStringEncoder
com/fasterxml/jackson/core/io/CharTypes
com/fasterxml/jackson/core/sym/ByteQuadsCanonicalizer
java/util/concurrent/atomic/AtomicReference
com/fasterxml/jackson/core/sym/ByteQuadsCanonicalizer$TableInfo
com/fasterxml/jackson/core/util/JsonRecyclerPools
com/fasterxml/jackson/core/util/RecyclerPool
com/fasterxml/jackson/core/util/RecyclerPool$ThreadLocalPoolBase
com/fasterxml/jackson/core/util/JsonRecyclerPools$ThreadLocalPool
com/fasterxml/jackson/core/util/RecyclerPool$WithPool
com/fasterxml/jackson/core/StreamReadConstraints
com/fasterxml/jackson/core/StreamWriteConstraints
com/fasterxml/jackson/core/ErrorReportConfiguration
com/fasterxml/jackson/core/sym/CharsToNameCanonicalizer
com/fasterxml/jackson/core/sym/CharsToNameCanonicalizer$TableInfo
com/fasterxml/jackson/core/sym/CharsToNameCanonicalizer$Bucket
@lambda-proxy io/tidegauge/agent/config/Values test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/config/Values lambda$isMapping$1 (Ljava/lang/reflect/Method;)Z (Ljava/lang/reflect/Method;)Z
java/util/stream/MatchOps$MatchKind
java/util/stream/MatchOps
java/util/stream/MatchOps$MatchOp
java/util/stream/MatchOps$BooleanTerminalSink
@lambda-proxy java/util/stream/MatchOps get (Ljava/util/stream/MatchOps$MatchKind;Ljava/util/function/Predicate;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic java/util/stream/MatchOps lambda$makeRef$0 (Ljava/util/stream/MatchOps$MatchKind;Ljava/util/function/Predicate;)Ljava/util/stream/MatchOps$BooleanTerminalSink; ()Ljava/util/stream/MatchOps$BooleanTerminalSink;
java/util/stream/MatchOps$1MatchSink
java/util/regex/Matcher$1MatchResultIterator
@lambda-proxy io/tidegauge/agent/config/EntryRules apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/EntryRules lambda$requirePath$0 (Ljava/util/regex/MatchResult;)Ljava/lang/String; (Ljava/util/regex/MatchResult;)Ljava/lang/String;
java/util/regex/Pattern$1
java/util/regex/Matcher$ImmutableMatchResult
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply (Lio/tidegauge/agent/config/Node$Mapping;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$publisherOf$4 (Lio/tidegauge/agent/config/Node$Mapping;Lio/tidegauge/agent/config/PublisherEnvelope;)Lio/tidegauge/agent/config/AgentConfig$PublisherEntry; (Lio/tidegauge/agent/config/PublisherEnvelope;)Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L6_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L6_L
@lambda-proxy io/tidegauge/agent/command/OnceCommand apply (Lio/tidegauge/agent/command/OnceCommand;Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/command/PrintedLines;Lio/tidegauge/agent/command/Differences;Lio/tidegauge/agent/command/Setup;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/command/OnceCommand lambda$once$1 (Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/command/PrintedLines;Lio/tidegauge/agent/command/Differences;Lio/tidegauge/agent/command/Setup;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Ljava/util/Optional; (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Ljava/util/Optional;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface L3_L
@lambda-proxy io/tidegauge/agent/config/Node$Mapping accept (Ljava/util/Map;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/Map remove (Ljava/lang/Object;)Ljava/lang/Object; (Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker apply (Lio/tidegauge/agent/plugin/PluginMaker;Lio/tidegauge/agent/plugin/PluginMaker$Entry;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/PluginMaker lambda$publisherSettings$3 (Lio/tidegauge/agent/plugin/PluginMaker$Entry;Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional; (Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker get (Lio/tidegauge/agent/plugin/PluginMaker;Lio/tidegauge/agent/plugin/Plugin;Lio/tidegauge/agent/plugin/PluginMaker$Entry;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/PluginMaker lambda$publisherSettings$2 (Lio/tidegauge/agent/plugin/Plugin;Lio/tidegauge/agent/plugin/PluginMaker$Entry;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/plugin/PluginMaker lambda$bind$8 (Ljava/lang/Record;)Ljava/lang/Record; (Ljava/lang/Record;)Ljava/lang/Record;
@lambda-proxy io/tidegauge/agent/control/Definitions apply (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/control/Definitions lambda$of$1 (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Ljava/lang/Record;)Lio/tidegauge/agent/control/Definition; (Ljava/lang/Record;)Lio/tidegauge/agent/control/Definition;
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/config/Problems;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$printer$4 (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/control/Definition;)Ljava/util/Optional; (Lio/tidegauge/agent/control/Definition;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker apply (Lio/tidegauge/agent/plugin/PluginMaker;Lio/tidegauge/agent/plugin/PluginMaker$Entry;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/PluginMaker lambda$publisher$5 (Lio/tidegauge/agent/plugin/PluginMaker$Entry;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional; (Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker get (Lio/tidegauge/api/PublisherFactory;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/plugin/PluginMaker lambda$create$7 (Lio/tidegauge/api/PublisherFactory;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/publish/LineReceiver;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$printer$6 (Lio/tidegauge/agent/publish/LineReceiver;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/api/Publisher;)Lio/tidegauge/agent/publish/RunningPublisher; (Lio/tidegauge/api/Publisher;)Lio/tidegauge/agent/publish/RunningPublisher;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L4_V
@lambda-proxy io/tidegauge/api/Tags accept (Ljava/lang/StringBuilder;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/api/Tags lambda$toString$0 (Ljava/lang/StringBuilder;Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
com/codahale/metrics/MetricRegistry$MetricBuilder$1
com/codahale/metrics/MetricRegistry$MetricBuilder$2
com/codahale/metrics/Reservoir
com/codahale/metrics/MetricRegistry$MetricBuilder$3
com/codahale/metrics/MetricRegistry$MetricBuilder$4
com/codahale/metrics/MetricRegistry$MetricBuilder$5
com/codahale/metrics/Gauge
java/util/concurrent/atomic/Striped64
java/util/concurrent/atomic/LongAdder
java/lang/invoke/VarHandleLongs$FieldInstanceReadOnly
java/lang/invoke/VarHandleLongs$FieldInstanceReadWrite
java/lang/invoke/VarHandleInts$FieldInstanceReadOnly
java/lang/invoke/VarHandleInts$FieldInstanceReadWrite
java/util/concurrent/atomic/Striped64$1
@lambda-proxy io/tidegauge/agent/control/AssemblyChecks apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/control/AssemblyChecks lambda$refuseTooLargeQueues$2 (Lio/tidegauge/agent/control/Running$Sender;)Ljava/util/stream/Stream; (Lio/tidegauge/agent/control/Running$Sender;)Ljava/util/stream/Stream;
java/util/function/ToLongFunction
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LL_J
@lambda-proxy io/tidegauge/agent/control/AssemblyChecks applyAsLong ()Ljava/util/function/ToLongFunction; (Ljava/lang/Object;)J REF_invokeVirtual io/tidegauge/agent/publish/Outbox queueBytes ()J (Lio/tidegauge/agent/publish/Outbox;)J
java/util/stream/LongStream
java/util/stream/LongPipeline
java/util/stream/LongPipeline$StatelessOp
java/util/stream/ReferencePipeline$5
java/util/function/LongBinaryOperator
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LJJ_J
@lambda-proxy java/util/stream/LongPipeline applyAsLong ()Ljava/util/function/LongBinaryOperator; (JJ)J REF_invokeStatic java/lang/Long sum (JJ)J (JJ)J
java/util/stream/ReduceOps$10
java/util/stream/Sink$OfLong
java/util/stream/ReduceOps$8ReducingSink
java/util/stream/ReferencePipeline$5$1
@lambda-proxy io/tidegauge/agent/command/OnceCommand accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/command/OnceCommand lambda$once$2 (Ljava/util/List;Lio/tidegauge/agent/control/Running$Sender;)V (Lio/tidegauge/agent/control/Running$Sender;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L3_I
@lambda-proxy io/tidegauge/agent/control/Assembly test (Ljava/util/List;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/control/Assembly lambda$published$12 (Ljava/util/List;Lio/tidegauge/agent/publish/RunningPublisher;)Z (Lio/tidegauge/agent/publish/RunningPublisher;)Z
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/config/AgentConfig;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/control/Assembly lambda$readers$7 (Lio/tidegauge/agent/config/AgentConfig;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Lio/tidegauge/agent/publish/RunningPublisher;)Lio/tidegauge/agent/pipeline/Route; (Lio/tidegauge/agent/publish/RunningPublisher;)Lio/tidegauge/agent/pipeline/Route;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker apply (Lio/tidegauge/agent/plugin/PluginMaker;Lio/tidegauge/agent/plugin/PluginMaker$Entry;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/PluginMaker lambda$collectorSettings$1 (Lio/tidegauge/agent/plugin/PluginMaker$Entry;Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional; (Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker get (Lio/tidegauge/agent/plugin/PluginMaker;Lio/tidegauge/agent/plugin/Plugin;Lio/tidegauge/agent/plugin/PluginMaker$Entry;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/PluginMaker lambda$collectorSettings$0 (Lio/tidegauge/agent/plugin/Plugin;Lio/tidegauge/agent/plugin/PluginMaker$Entry;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/config/Binder apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/Binder lambda$secret$3 (Ljava/lang/Object;)Ljava/lang/Object; (Ljava/lang/Object;)Ljava/lang/Object;
java/nio/charset/CharacterCodingException
java/nio/file/FileSystemException
java/security/Key
java/security/GeneralSecurityException
java/security/cert/CertificateException
@lambda-proxy io/tidegauge/agent/config/Values apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/Values lambda$read$0 (Ljava/lang/Record;)Ljava/lang/Object; (Ljava/lang/Record;)Ljava/lang/Object;
@lambda-proxy io/tidegauge/agent/config/Values accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Ljava/lang/Object;)V
@lambda-proxy io/tidegauge/mysql/MysqlSettings test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/MysqlSettings lambda$new$0 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy io/tidegauge/agent/control/Definitions apply (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/control/Definitions lambda$of$0 (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Ljava/lang/Record;)Lio/tidegauge/agent/control/Definition; (Ljava/lang/Record;)Lio/tidegauge/agent/control/Definition;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L6ILL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L6IL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L7IL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L5ILL_L
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/control/Assembly;Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig;ZLio/tidegauge/agent/config/Problems;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$readers$11 (Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig;ZLio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/control/Definition;)Ljava/util/Optional; (Lio/tidegauge/agent/control/Definition;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/control/Assembly test (Lio/tidegauge/agent/control/Definition;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/control/Assembly lambda$readers$8 (Lio/tidegauge/agent/control/Definition;Lio/tidegauge/agent/control/Running$Reader;)Z (Lio/tidegauge/agent/control/Running$Reader;)Z
@lambda-proxy io/tidegauge/agent/control/Assembly apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Running$Reader collector ()Lio/tidegauge/agent/collect/RunningCollector; (Lio/tidegauge/agent/control/Running$Reader;)Lio/tidegauge/agent/collect/RunningCollector;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L6IL_L
@lambda-proxy io/tidegauge/agent/control/Assembly get (Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Lio/tidegauge/agent/control/Definition;Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig;ZLio/tidegauge/agent/config/Problems;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$readers$9 (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Lio/tidegauge/agent/control/Definition;Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig;ZLio/tidegauge/agent/config/Problems;)Ljava/util/Optional; ()Ljava/util/Optional;
java/util/concurrent/RejectedExecutionException
java/lang/invoke/MethodHandle$1
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker apply (Lio/tidegauge/agent/plugin/PluginMaker;Lio/tidegauge/agent/plugin/PluginMaker$Entry;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/PluginMaker lambda$collector$4 (Lio/tidegauge/agent/plugin/PluginMaker$Entry;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional; (Lio/tidegauge/agent/plugin/Plugin;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/plugin/PluginMaker get (Lio/tidegauge/api/CollectorFactory;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/plugin/PluginMaker lambda$create$6 (Lio/tidegauge/api/CollectorFactory;Ljava/lang/Record;Lio/tidegauge/api/PluginContext;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy java/util/regex/Pattern is ()Ljava/util/regex/Pattern$CharPredicate; (I)Z REF_invokeStatic java/util/regex/Pattern lambda$DOT$4 (I)Z (I)Z
java/util/function/LongSupplier
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L_J
@lambda-proxy io/tidegauge/mysql/MysqlFactory getAsLong ()Ljava/util/function/LongSupplier; ()J REF_invokeStatic java/lang/System nanoTime ()J ()J
@lambda-proxy io/tidegauge/mysql/InnodbPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/InnodbPart lambda$static$0 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/InnodbSources apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysql/InnodbSources lambda$alternatives$0 (Ljava/lang/String;)Ljava/util/List; (Ljava/lang/String;)Ljava/util/List;
@lambda-proxy io/tidegauge/mysql/InnodbPart read (Lio/tidegauge/mysql/InnodbPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/InnodbPart readCounters (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/InnodbPart read (Lio/tidegauge/mysql/InnodbPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/InnodbPart readTransactions (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/InnodbSources test (Ljava/util/Set;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/InnodbSources lambda$metricsFor$1 (Ljava/util/Set;Lio/tidegauge/mysql/InnodbSources$Row;)Z (Lio/tidegauge/mysql/InnodbSources$Row;)Z
@lambda-proxy io/tidegauge/mysql/InnodbSources accept (Ljava/util/Set;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/InnodbSources lambda$metricsFor$2 (Ljava/util/Set;Lio/tidegauge/mysql/InnodbSources$Row;)V (Lio/tidegauge/mysql/InnodbSources$Row;)V
@lambda-proxy io/tidegauge/mysql/InnodbSources accept (Ljava/util/Set;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/Set addAll (Ljava/util/Collection;)Z (Ljava/util/List;)V
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/StatusPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/MysqlCollector lambda$make$0 (Lio/tidegauge/mysql/StatusPart;Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/MysqlCollector;Lio/tidegauge/mysql/Source;)Lio/tidegauge/api/Part$Reader; (Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/MysqlCollector lambda$part$4 (Lio/tidegauge/mysql/Source;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/VariablesPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/MysqlCollector lambda$make$1 (Lio/tidegauge/mysql/VariablesPart;Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/InnodbPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/InnodbPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/InnodbTextPart read (Lio/tidegauge/mysql/InnodbTextPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/InnodbTextPart readText (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/InnodbTextPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/InnodbTextPart lambda$new$0 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/InnodbTextPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/InnodbTextPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/ReplicationPart read (Lio/tidegauge/mysql/ReplicationPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/ReplicationPart readChannels (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/ReplicationPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/ReplicationPart privileges (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/ReplicationPart read ()Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/ReplicationPart readWorkers (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/ReplicationPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/ReplicationPart lambda$new$0 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/ReplicationPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/ReplicationPart lambda$new$1 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/ReplicationPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/ReplicationPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/SourcePart read ()Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/SourcePart readReplicas (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/SourcePart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/ThreadTable privileges (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/SourcePart read (Lio/tidegauge/mysql/SourcePart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/SourcePart readLogs (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/SourcePart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/SourcePart privileges (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/SourcePart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/SourcePart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/ProcesslistPart read (Lio/tidegauge/mysql/ProcesslistPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/ProcesslistPart readAll (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/ProcesslistPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/ThreadTable privileges (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/ProcesslistPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/ProcesslistPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/SchemaPart read ()Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/SchemaPart readAll (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/SchemaPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/SchemaPart lambda$new$0 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/SchemaPart read ()Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/SchemaPart readFilled (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/SchemaPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/SchemaPart lambda$new$1 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/SchemaPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/SchemaPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/StatementsPart read ()Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/StatementsPart readAll (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/StatementsPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/StatementsPart lambda$new$0 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/StatementsPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/StatementsPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/UsersPart read ()Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeStatic io/tidegauge/mysql/UsersPart readAll (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/UsersPart on ()Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/UsersPart lambda$new$0 (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/UsersPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/UsersPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/HeartbeatPart read (Lio/tidegauge/mysql/HeartbeatPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/HeartbeatPart readAll (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/HeartbeatPart on (Lio/tidegauge/mysql/HeartbeatSettings;)Lio/tidegauge/mysql/GuardedSource$Privileges; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; REF_invokeStatic io/tidegauge/mysql/HeartbeatPart lambda$new$0 (Lio/tidegauge/mysql/HeartbeatSettings;Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String; (Lio/tidegauge/mysqlprotocol/Flavour;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/MysqlCollector read (Lio/tidegauge/mysql/HeartbeatPart;)Lio/tidegauge/mysql/Source; (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/mysql/HeartbeatPart read (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/mysql/Session;Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/mysql/MysqlCollector accept (Lio/tidegauge/mysql/MysqlCollector;Ljava/util/List;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/mysql/MysqlCollector lambda$make$3 (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/mysql/QuerySettings;)V (Ljava/lang/String;Lio/tidegauge/mysql/QuerySettings;)V
@lambda-proxy io/tidegauge/agent/control/Periods apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/api/Part name ()Ljava/lang/String; (Lio/tidegauge/api/Part;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/control/Periods accept (Ljava/util/List;Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/control/Periods lambda$of$0 (Ljava/util/List;Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/control/Periods accept (Ljava/util/Map;Lio/tidegauge/api/Part;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/control/Periods lambda$of$1 (Ljava/util/Map;Lio/tidegauge/api/Part;Ljava/time/Duration;)V (Ljava/time/Duration;)V
java/lang/runtime/ObjectMethods
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit L7_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate L7_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L11_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder invoke_MT L11_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L L7_L
java/util/Collections$CopiesList
java/lang/invoke/MethodHandleImpl$Makers
java/lang/invoke/MethodHandleImpl$Makers$1
java/lang/invoke/MethodHandleImpl$Makers$2
java/lang/invoke/MethodHandleImpl$Makers$3
java/lang/ClassValue$ClassValueMap
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LLI_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L3I_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L LLI_L
java/lang/invoke/BoundMethodHandle$Species_LLL
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.BoundMethodHandle$Species_LLL
java/lang/invoke/MethodHandleImpl$ArrayAccessor
java/lang/invoke/MethodHandleImpl$ArrayAccessor$1
java/lang/invoke/MethodHandleImpl$ArrayAccess
java/lang/invoke/MethodHandleImpl$2
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate LLI_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LLIL_V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L3IL_V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate LLIL_V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate LL_I
java/lang/invoke/BoundMethodHandle$Species_LLLL
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.BoundMethodHandle$Species_LLLL
java/util/TreeMap$EntrySet
java/util/TreeMap$EntryIterator
java/lang/invoke/BoundMethodHandle$Species_LLLLL
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.BoundMethodHandle$Species_LLLLL
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L8_L
java/lang/invoke/DirectMethodHandle$EnsureInitialized
java/lang/invoke/MethodHandles$1
sun/invoke/util/ValueConversions$WrapperCache
java/lang/invoke/BoundMethodHandle$Species_I
@lambda-form-invoker [SPECIES_RESOLVE] java.lang.invoke.BoundMethodHandle$Species_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L3I_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder getInt LL_I
java/lang/runtime/ObjectMethods$1
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeVirtual L3_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeVirtual LL_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeVirtual LL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate L3_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit L3_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LII_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LJJ_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LJJ_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LFF_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LFF_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LDD_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LDD_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LJ_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LF_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LD_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LJ_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LF_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LD_L
java/lang/invoke/DirectMethodHandle$1
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L LL_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LLII_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L LII_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod LL_I
@lambda-proxy io/tidegauge/agent/plugin/MetricsTable apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/plugin/MetricsTable$Row name ()Ljava/lang/String; (Lio/tidegauge/agent/plugin/MetricsTable$Row;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/plugin/MetricsTable test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/plugin/MetricsTable lambda$names$2 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy java/util/stream/Collectors get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/HashSet <init> ()V ()Ljava/util/HashSet;
@lambda-proxy java/util/stream/Collectors accept ()Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeInterface java/util/Set add (Ljava/lang/Object;)Z (Ljava/util/HashSet;Ljava/lang/Object;)V
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/BinaryOperator; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$toUnmodifiableSet$8 (Ljava/util/HashSet;Ljava/util/HashSet;)Ljava/util/HashSet; (Ljava/util/HashSet;Ljava/util/HashSet;)Ljava/util/HashSet;
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$toUnmodifiableSet$9 (Ljava/util/HashSet;)Ljava/util/Set; (Ljava/util/HashSet;)Ljava/util/Set;
@lambda-proxy io/tidegauge/agent/plugin/MetricsTable test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/plugin/MetricsTable lambda$families$0 (Lio/tidegauge/agent/plugin/MetricsTable$Row;)Z (Lio/tidegauge/agent/plugin/MetricsTable$Row;)Z
@lambda-proxy io/tidegauge/agent/plugin/MetricsTable apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/plugin/MetricsTable lambda$families$1 (Lio/tidegauge/agent/plugin/MetricsTable$Row;)Lio/tidegauge/agent/config/Glob; (Lio/tidegauge/agent/plugin/MetricsTable$Row;)Lio/tidegauge/agent/config/Glob;
@lambda-proxy java/util/regex/Pattern is ()Ljava/util/regex/Pattern$CharPredicate; (I)Z REF_invokeStatic java/util/regex/Pattern lambda$ALL$3 (I)Z (I)Z
java/util/regex/Pattern$SliceS
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit L3_L
@lambda-proxy io/tidegauge/agent/pipeline/Watchers of ()Lio/tidegauge/agent/pipeline/Watchers; (Lio/tidegauge/agent/pipeline/Source;Ljava/lang/String;)Ljava/util/List; REF_invokeStatic io/tidegauge/agent/pipeline/Watchers lambda$static$0 (Lio/tidegauge/agent/pipeline/Source;Ljava/lang/String;)Ljava/util/List; (Lio/tidegauge/agent/pipeline/Source;Ljava/lang/String;)Ljava/util/List;
@lambda-proxy io/tidegauge/agent/collect/RunningCollector get (Lio/tidegauge/agent/collect/RunningCollector$Entry;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/collect/RunningCollector lambda$parts$0 (Lio/tidegauge/agent/collect/RunningCollector$Entry;)Ljava/lang/IllegalArgumentException; ()Ljava/lang/IllegalArgumentException;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L8_V
@lambda-proxy io/tidegauge/agent/collect/RunningCollector accept (Lio/tidegauge/agent/collect/RunningCollector$Entry;Ljava/util/List;Lio/tidegauge/api/Part;Ljava/time/InstantSource;Lcom/codahale/metrics/Counter;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/collect/RunningCollector lambda$parts$2 (Lio/tidegauge/agent/collect/RunningCollector$Entry;Ljava/util/List;Lio/tidegauge/api/Part;Ljava/time/InstantSource;Lcom/codahale/metrics/Counter;Lio/tidegauge/api/Part;Ljava/time/Duration;)V (Lio/tidegauge/api/Part;Ljava/time/Duration;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L L3_I
java/util/AbstractList$SubList
java/util/AbstractList$RandomAccessSubList
java/util/AbstractList$Itr
java/util/AbstractList$ListItr
java/util/AbstractList$SubList$1
java/lang/invoke/MethodHandleImpl$CasesHolder
java/lang/invoke/MethodHandleImpl$LoopClauses
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LILL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LLILL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate LILL_L
java/lang/invoke/MethodHandleImpl$CountingWrapper
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod L3_I
@lambda-proxy io/tidegauge/agent/collect/RunningCollector apply (Ljava/lang/String;Ljava/time/InstantSource;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/collect/RunningCollector lambda$parts$1 (Ljava/lang/String;Ljava/time/InstantSource;Ljava/lang/String;)Lio/tidegauge/agent/log/FailingState; (Ljava/lang/String;)Lio/tidegauge/agent/log/FailingState;
java/util/concurrent/atomic/AtomicBoolean
java/util/concurrent/ExecutorService
java/util/concurrent/AbstractExecutorService
java/util/concurrent/ThreadPoolExecutor
java/util/concurrent/BlockingQueue
java/util/concurrent/RejectedExecutionHandler
java/util/concurrent/ThreadPoolExecutor$AbortPolicy
java/util/concurrent/LinkedBlockingQueue
java/util/concurrent/locks/Condition
java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject
java/util/concurrent/LinkedBlockingQueue$Node
@lambda-proxy io/tidegauge/agent/collect/CollectorThread newThread (Ljava/lang/String;Lio/tidegauge/api/Collector;)Ljava/util/concurrent/ThreadFactory; (Ljava/lang/Runnable;)Ljava/lang/Thread; REF_invokeStatic io/tidegauge/agent/collect/CollectorThread lambda$new$0 (Ljava/lang/String;Lio/tidegauge/api/Collector;Ljava/lang/Runnable;)Ljava/lang/Thread; (Ljava/lang/Runnable;)Ljava/lang/Thread;
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/control/Definition;Ljava/util/List;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/control/Assembly lambda$readers$10 (Lio/tidegauge/agent/control/Definition;Ljava/util/List;Lio/tidegauge/agent/collect/RunningCollector;)Lio/tidegauge/agent/control/Running$Reader; (Lio/tidegauge/agent/collect/RunningCollector;)Lio/tidegauge/agent/control/Running$Reader;
@lambda-proxy io/tidegauge/agent/control/Assembly accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Lio/tidegauge/agent/control/Running$Reader;)V
@lambda-proxy io/tidegauge/agent/command/OnceCommand apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Running$Reader collector ()Lio/tidegauge/agent/collect/RunningCollector; (Lio/tidegauge/agent/control/Running$Reader;)Lio/tidegauge/agent/collect/RunningCollector;
@lambda-proxy io/tidegauge/agent/config/Problems apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/Problem toString ()Ljava/lang/String; (Lio/tidegauge/agent/config/Problem;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/command/OnceCommand accept (Ljava/io/PrintStream;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual java/io/PrintStream println (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/command/OnceCommand accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/command/OnceCommand lambda$once$4 (Lio/tidegauge/agent/publish/RunningPublisher;)V (Lio/tidegauge/agent/publish/RunningPublisher;)V
@lambda-proxy io/tidegauge/agent/command/OnceCommand accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Lio/tidegauge/agent/publish/RunningPublisher;)V
java/util/concurrent/CompletionStage
java/util/concurrent/CompletableFuture
java/util/concurrent/CompletableFuture$AltResult
java/util/concurrent/ForkJoinPool
java/lang/invoke/VarHandleInts$FieldStaticReadOnly
java/lang/invoke/VarHandleInts$FieldStaticReadWrite
java/util/concurrent/ForkJoinPool$ForkJoinWorkerThreadFactory
java/util/concurrent/ForkJoinPool$DefaultForkJoinWorkerThreadFactory
java/util/concurrent/ForkJoinPool$1
java/util/concurrent/ForkJoinPool$DefaultCommonPoolForkJoinWorkerThreadFactory
java/util/concurrent/ForkJoinPool$WorkQueue
java/util/concurrent/CompletableFuture$ThreadPerTaskExecutor
java/util/concurrent/CompletableFuture$AsynchronousCompletionTask
java/util/concurrent/ForkJoinTask
java/util/concurrent/CompletableFuture$Completion
@lambda-proxy io/tidegauge/agent/collect/RunningCollector ended (Ljava/util/concurrent/CompletableFuture;)Lio/tidegauge/agent/collect/RunningCollector$Listener; (Lio/tidegauge/agent/collect/RunningPart;Lio/tidegauge/agent/collect/Outcome;)V REF_invokeStatic io/tidegauge/agent/collect/RunningCollector lambda$run$4 (Ljava/util/concurrent/CompletableFuture;Lio/tidegauge/agent/collect/RunningPart;Lio/tidegauge/agent/collect/Outcome;)V (Lio/tidegauge/agent/collect/RunningPart;Lio/tidegauge/agent/collect/Outcome;)V
@lambda-proxy io/tidegauge/agent/collect/RunningCollector run (Lio/tidegauge/agent/collect/RunningCollector;Lio/tidegauge/agent/collect/RunningPart;Ljava/time/Instant;Lio/tidegauge/agent/collect/RunningCollector$Listener;)Ljava/lang/Runnable; ()V REF_invokeVirtual io/tidegauge/agent/collect/RunningCollector lambda$begin$3 (Lio/tidegauge/agent/collect/RunningPart;Ljava/time/Instant;Lio/tidegauge/agent/collect/RunningCollector$Listener;)V ()V
java/util/concurrent/ThreadPoolExecutor$Worker
java/lang/Thread$State
java/util/concurrent/ForkJoinPool$ManagedBlocker
java/util/concurrent/CompletableFuture$Signaller
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface LL_V
@lambda-proxy io/tidegauge/agent/collect/RunningCollector run (Lio/tidegauge/api/Collector;)Ljava/lang/Runnable; ()V REF_invokeInterface io/tidegauge/api/Collector abort ()V ()V
java/sql/ResultSet
sun/invoke/util/VerifyAccess$1
java/util/concurrent/ForkJoinTask$Aux
java/util/concurrent/ForkJoinWorkerThread
@lambda-proxy io/tidegauge/mysql/Session row (Ljava/util/List;)Lio/tidegauge/mysqlprotocol/MysqlConnection$RowReader; (Ljava/sql/ResultSet;)V REF_invokeStatic io/tidegauge/mysql/Session lambda$pairs$0 (Ljava/util/List;Ljava/sql/ResultSet;)V (Ljava/sql/ResultSet;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial L3IL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L4IL_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod LLILL_L
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlConnection run (Lio/tidegauge/mysqlprotocol/MysqlConnection;Ljava/lang/String;ILio/tidegauge/mysqlprotocol/MysqlConnection$RowReader;)Lio/tidegauge/mysqlprotocol/MysqlConnection$Work; ()V REF_invokeVirtual io/tidegauge/mysqlprotocol/MysqlConnection lambda$query$0 (Ljava/lang/String;ILio/tidegauge/mysqlprotocol/MysqlConnection$RowReader;)V ()V
java/nio/file/NoSuchFileException
@lambda-proxy io/tidegauge/mysqlprotocol/MyCnf test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysqlprotocol/MyCnf lambda$isOff$2 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy io/tidegauge/mysqlprotocol/MyCnf apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MyCnf lambda$tls$1 (Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/TlsMode; (Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/TlsMode;
@lambda-proxy io/tidegauge/mysqlprotocol/MyCnf apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/Integer valueOf (Ljava/lang/String;)Ljava/lang/Integer; (Ljava/lang/String;)Ljava/lang/Integer;
@lambda-proxy io/tidegauge/mysqlprotocol/LoginGate apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_newInvokeSpecial io/tidegauge/mysqlprotocol/LoginGate <init> (Ljava/lang/String;)V (Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/LoginGate;
java/util/function/BooleanSupplier
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlConnection getAsBoolean (Lio/tidegauge/mysqlprotocol/MysqlConnection;)Ljava/util/function/BooleanSupplier; ()Z REF_invokeVirtual io/tidegauge/mysqlprotocol/MysqlConnection lambda$ready$4 ()Z ()Z
@lambda-proxy io/tidegauge/mysqlprotocol/LoginGate apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/LoginGate lambda$refusal$0 (Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/Patience; (Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/Patience;
com/mysql/cj/protocol/SocketMetadata
com/mysql/cj/protocol/SocketFactory
com/mysql/cj/protocol/StandardSocketFactory
java/net/SocketException
java/net/SocketAddress
java/net/InetSocketAddress
java/net/Socket
javax/net/ssl/SSLSocket
com/mysql/cj/jdbc/NonRegisteringDriver
com/mysql/cj/jdbc/Driver
com/mysql/cj/exceptions/CJException
com/mysql/cj/conf/PropertySet
com/mysql/cj/jdbc/JdbcPropertySet
com/mysql/cj/exceptions/UnsupportedConnectionStringException
com/mysql/cj/exceptions/UnableToConnectException
com/mysql/cj/jdbc/AbandonedConnectionCleanupThread
java/sql/DriverInfo
com/mysql/cj/conf/DatabaseUrlContainer
com/mysql/cj/conf/ConnectionUrl
com/mysql/cj/exceptions/WrongArgumentException
com/mysql/cj/exceptions/InvalidConnectionAttributeException
javax/naming/NamingException
com/mysql/cj/util/LRUCache
java/util/concurrent/locks/ReentrantReadWriteLock$NonfairSync
com/mysql/cj/conf/ConnectionUrlParser
java/io/UnsupportedEncodingException
@lambda-proxy java/util/regex/CharPredicates is ()Ljava/util/regex/Pattern$BmpCharPredicate; (I)Z REF_invokeStatic java/util/regex/CharPredicates lambda$ASCII_SPACE$20 (I)Z (I)Z
java/util/regex/Pattern$Neg
com/mysql/cj/util/StringUtils
java/nio/charset/UnsupportedCharsetException
java/net/URLDecoder
java/net/URLEncoder
java/util/BitSet
com/mysql/cj/conf/ConnectionUrl$Type
com/mysql/cj/conf/ConnectionUrl$HostsCardinality
com/mysql/cj/conf/ConnectionUrl$HostsCardinality$1
com/mysql/cj/conf/ConnectionUrl$HostsCardinality$2
com/mysql/cj/conf/ConnectionUrl$HostsCardinality$3
com/mysql/cj/conf/PropertyKey
java/util/HashMap$HashMapSpliterator
java/util/HashMap$KeySpliterator
@lambda-proxy com/mysql/cj/conf/ConnectionUrl apply (Ljava/util/Properties;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic com/mysql/cj/conf/ConnectionUrl lambda$buildConnectionStringCacheKey$0 (Ljava/util/Properties;Ljava/lang/String;)Ljava/lang/String; (Ljava/lang/String;)Ljava/lang/String;
@lambda-proxy java/util/stream/Collectors get (Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$joining$11 (Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/util/StringJoiner; ()Ljava/util/StringJoiner;
@lambda-proxy java/util/stream/Collectors accept ()Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual java/util/StringJoiner add (Ljava/lang/CharSequence;)Ljava/util/StringJoiner; (Ljava/util/StringJoiner;Ljava/lang/CharSequence;)V
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/BinaryOperator; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/util/StringJoiner merge (Ljava/util/StringJoiner;)Ljava/util/StringJoiner; (Ljava/util/StringJoiner;Ljava/util/StringJoiner;)Ljava/util/StringJoiner;
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/util/StringJoiner toString ()Ljava/lang/String; (Ljava/util/StringJoiner;)Ljava/lang/String;
com/mysql/cj/util/SearchMode
com/mysql/cj/util/StringInspector
com/mysql/cj/conf/ConnectionUrlParser$Pair
com/mysql/cj/conf/HostInfo
com/mysql/cj/util/Util
com/mysql/cj/exceptions/WrongImplementationException
com/mysql/cj/Constants
com/mysql/cj/Messages
jdk/internal/access/JavaUtilResourceBundleAccess
java/util/ResourceBundle$1
java/util/ResourceBundle$2
java/util/ResourceBundle$ResourceBundleControlProviderHolder
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit L_L
@lambda-proxy java/util/ResourceBundle$ResourceBundleControlProviderHolder run ()Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeStatic java/util/ResourceBundle$ResourceBundleControlProviderHolder lambda$static$0 ()Ljava/util/List; ()Ljava/util/List;
java/util/spi/ResourceBundleControlProvider
java/util/ServiceLoader$ProviderSpliterator
@lambda-proxy java/util/ResourceBundle$ResourceBundleControlProviderHolder apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeInterface java/util/ServiceLoader$Provider get ()Ljava/lang/Object; (Ljava/util/ServiceLoader$Provider;)Ljava/util/spi/ResourceBundleControlProvider;
java/util/ResourceBundle$Control
sun/util/locale/LocaleObjectCache
java/util/ResourceBundle$Control$CandidateListCache
java/util/ResourceBundle$CacheKey
java/util/ResourceBundle$CacheKeyReference
java/util/ResourceBundle$KeyElementReference
sun/util/locale/LocaleObjectCache$CacheEntry
@lambda-proxy java/util/ResourceBundle run (Ljava/lang/Module;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual java/lang/Module getClassLoader ()Ljava/lang/ClassLoader; ()Ljava/lang/ClassLoader;
java/util/zip/ZipFile$ZipEntryIterator
sun/util/resources/Bundles
sun/util/resources/Bundles$1
java/util/ResourceBundle$Control$2
java/util/PropertyResourceBundle
sun/util/PropertyResourceBundleCharset
sun/util/PropertyResourceBundleCharset$PropertiesFileDecoder
java/util/ResourceBundle$BundleReference
jdk/internal/misc/ScopedMemoryAccess$Scope
java/text/Format
java/text/MessageFormat
java/text/FieldPosition
jdk/internal/math/FDBigInteger
java/math/MathContext
com/mysql/cj/conf/url/SingleConnectionUrl
java/util/Collections$UnmodifiableMap$UnmodifiableEntrySet$UnmodifiableEntrySetSpliterator
java/util/HashMap$EntrySpliterator
@lambda-proxy com/mysql/cj/conf/ConnectionUrl accept (Lcom/mysql/cj/conf/ConnectionUrl;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeSpecial com/mysql/cj/conf/ConnectionUrl lambda$collectProperties$1 (Ljava/util/Map$Entry;)V (Ljava/util/Map$Entry;)V
@lambda-proxy java/util/Collections$UnmodifiableMap$UnmodifiableEntrySet accept (Ljava/util/function/Consumer;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic java/util/Collections$UnmodifiableMap$UnmodifiableEntrySet lambda$entryConsumer$0 (Ljava/util/function/Consumer;Ljava/util/Map$Entry;)V (Ljava/util/Map$Entry;)V
@lambda-proxy com/mysql/cj/conf/ConnectionUrl accept (Lcom/mysql/cj/conf/ConnectionUrl;Ljava/util/Properties;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeSpecial com/mysql/cj/conf/ConnectionUrl lambda$collectProperties$2 (Ljava/util/Properties;Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeVirtual L3_L
@lambda-proxy com/mysql/cj/conf/ConnectionUrl apply (Lcom/mysql/cj/conf/ConnectionUrl;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual com/mysql/cj/conf/ConnectionUrl fixHostInfo (Lcom/mysql/cj/conf/HostInfo;)Lcom/mysql/cj/conf/HostInfo; (Lcom/mysql/cj/conf/HostInfo;)Lcom/mysql/cj/conf/HostInfo;
@lambda-proxy com/mysql/cj/conf/ConnectionUrl accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Lcom/mysql/cj/conf/HostInfo;)V
@lambda-proxy com/mysql/cj/conf/ConnectionUrl accept (Ljava/util/Map;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/conf/ConnectionUrl lambda$fixHostInfo$5 (Ljava/util/Map;Ljava/util/Map$Entry;)V (Ljava/util/Map$Entry;)V
com/mysql/cj/jdbc/NonRegisteringDriver$1
com/mysql/cj/MysqlConnection
com/mysql/cj/TransactionEventHandler
com/mysql/cj/jdbc/JdbcConnection
com/mysql/cj/Session$SessionEventListener
com/mysql/cj/jdbc/ConnectionImpl
java/sql/Statement
java/sql/PreparedStatement
com/mysql/cj/jdbc/ConnectionImpl$1
com/mysql/cj/Session
com/mysql/cj/protocol/ProtocolEntityFactory
com/mysql/cj/Query
com/mysql/cj/jdbc/JdbcStatement
com/mysql/cj/jdbc/JdbcPreparedStatement
com/mysql/cj/jdbc/StatementImpl
com/mysql/cj/jdbc/ClientPreparedStatement
com/mysql/cj/jdbc/ServerPreparedStatement
com/mysql/cj/protocol/ProtocolEntity
com/mysql/cj/protocol/ColumnDefinition
com/mysql/cj/jdbc/result/CachedResultSetMetaData
java/sql/CallableStatement
com/mysql/cj/exceptions/CJCommunicationsException
java/sql/DatabaseMetaData
java/sql/Savepoint
java/sql/Clob
java/sql/Blob
java/sql/NClob
java/sql/SQLXML
java/sql/SQLClientInfoException
com/mysql/cj/exceptions/ExceptionInterceptor
@lambda-proxy com/mysql/cj/conf/HostInfo accept (Ljava/util/Properties;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/conf/HostInfo lambda$exposeAsProperties$0 (Ljava/util/Properties;Ljava/util/Map$Entry;)V (Ljava/util/Map$Entry;)V
com/mysql/cj/conf/DefaultPropertySet
com/mysql/cj/jdbc/JdbcPropertySetImpl
com/mysql/cj/conf/PropertyDefinition
com/mysql/cj/conf/RuntimeProperty
com/mysql/cj/conf/PropertyDefinitions
com/mysql/cj/conf/PropertyDefinitions$DatabaseTerm
com/mysql/cj/conf/PropertyDefinitions$SslMode
com/mysql/cj/conf/PropertyDefinitions$ZeroDatetimeBehavior
com/mysql/cj/conf/PropertyDefinitions$OpenTelemetry
com/mysql/cj/conf/PropertyDefinitions$XdevapiSslMode
com/mysql/cj/conf/PropertyDefinitions$AuthMech
com/mysql/cj/conf/PropertyDefinitions$Compression
com/mysql/cj/log/Log
com/mysql/cj/log/StandardLogger
com/mysql/cj/conf/AbstractPropertyDefinition
com/mysql/cj/conf/StringPropertyDefinition
com/mysql/cj/callback/MysqlCallbackHandler
com/mysql/cj/callback/OpenidConnectIdTokenFromFileCallbackHandler
com/mysql/cj/conf/BooleanPropertyDefinition
com/mysql/cj/conf/EnumPropertyDefinition
com/mysql/cj/conf/IntegerPropertyDefinition
com/mysql/cj/conf/MemorySizePropertyDefinition
java/text/AttributedCharacterIterator$Attribute
java/text/Format$Field
java/text/MessageFormat$Field
com/mysql/cj/CacheAdapterFactory
com/mysql/cj/util/PerVmServerConfigCacheFactory
com/mysql/cj/PerConnectionLRUFactory
com/mysql/cj/conf/LongPropertyDefinition
com/mysql/cj/conf/AbstractRuntimeProperty
com/mysql/cj/conf/IntegerProperty
com/mysql/cj/exceptions/PropertyNotModifiableException
com/mysql/cj/conf/StringProperty
com/mysql/cj/conf/BooleanProperty
com/mysql/cj/conf/EnumProperty
com/mysql/cj/conf/MemorySizeProperty
com/mysql/cj/conf/LongProperty
com/mysql/cj/conf/BooleanPropertyDefinition$AllowableValues
jdk/internal/math/FloatingDecimal$ASCIIToBinaryBuffer
com/mysql/cj/jdbc/result/ResultSetFactory
com/mysql/cj/exceptions/CJOperationNotSupportedException
com/mysql/cj/protocol/ResultsetRowsOwner
com/mysql/cj/protocol/Resultset
com/mysql/cj/jdbc/result/ResultSetInternalMethods
com/mysql/cj/WarningListener
com/mysql/cj/protocol/a/result/NativeResultset
com/mysql/cj/jdbc/result/ResultSetImpl
com/mysql/cj/jdbc/result/UpdatableResultSet
com/mysql/cj/protocol/Resultset$Type
com/mysql/cj/protocol/Resultset$Concurrency
com/mysql/cj/CoreSession
com/mysql/cj/NativeSession
com/mysql/cj/DataStoreMetadata
com/mysql/cj/protocol/Message
com/mysql/cj/result/ValueFactory
com/mysql/cj/exceptions/OperationCancelledException
com/mysql/cj/exceptions/ConnectionIsClosedException
com/mysql/cj/telemetry/TelemetryHandler
com/mysql/cj/protocol/SocketConnection
com/mysql/cj/protocol/Protocol
com/mysql/cj/log/NullLogger
com/mysql/cj/log/LogFactory
com/mysql/cj/otel/OpenTelemetryHandler
com/mysql/cj/telemetry/TelemetrySpan
com/mysql/cj/telemetry/NoopTelemetryHandler
com/mysql/cj/telemetry/TelemetrySpanName
com/mysql/cj/telemetry/NoopTelemetrySpan
com/mysql/cj/telemetry/TelemetryScope
com/mysql/cj/telemetry/NoopTelemetryScope
com/mysql/cj/telemetry/TelemetryAttribute
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get (Lcom/mysql/cj/jdbc/ConnectionImpl;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual com/mysql/cj/jdbc/ConnectionImpl getURL ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get (Lcom/mysql/cj/jdbc/ConnectionImpl;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual com/mysql/cj/jdbc/ConnectionImpl getUser ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/ConnectionImpl lambda$new$0 ()Ljava/lang/Long; ()Ljava/lang/Long;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/ConnectionImpl lambda$new$1 ()Ljava/lang/String; ()Ljava/lang/String;
com/mysql/cj/interceptors/QueryInterceptor
@lambda-proxy com/mysql/cj/util/Util test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/mysql/cj/util/Util lambda$loadClasses$0 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy com/mysql/cj/util/Util apply (Ljava/lang/Class;Lcom/mysql/cj/exceptions/ExceptionInterceptor;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic com/mysql/cj/util/Util lambda$loadClasses$1 (Ljava/lang/Class;Lcom/mysql/cj/exceptions/ExceptionInterceptor;Ljava/lang/String;)Ljava/lang/Object; (Ljava/lang/String;)Ljava/lang/Object;
@lambda-proxy com/mysql/cj/util/Util get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/LinkedList <init> ()V ()Ljava/util/LinkedList;
@lambda-proxy java/util/stream/Collectors accept ()Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeInterface java/util/Collection add (Ljava/lang/Object;)Z (Ljava/util/Collection;Ljava/lang/Object;)V
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/BinaryOperator; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$toCollection$3 (Ljava/util/Collection;Ljava/util/Collection;)Ljava/util/Collection; (Ljava/util/Collection;Ljava/util/Collection;)Ljava/util/Collection;
java/util/LinkedList$LLSpliterator
com/mysql/cj/NoSubInterceptorWrapper
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl apply (Lcom/mysql/cj/jdbc/ConnectionImpl;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/jdbc/ConnectionImpl lambda$initializeSafeQueryInterceptors$2 (Lcom/mysql/cj/interceptors/QueryInterceptor;)Lcom/mysql/cj/NoSubInterceptorWrapper; (Lcom/mysql/cj/interceptors/QueryInterceptor;)Lcom/mysql/cj/NoSubInterceptorWrapper;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/LinkedList <init> ()V ()Ljava/util/LinkedList;
com/mysql/cj/protocol/AbstractSocketConnection
com/mysql/cj/protocol/a/NativeSocketConnection
com/mysql/cj/protocol/FullReadInputStream
com/mysql/cj/protocol/ReadAheadInputStream
com/mysql/cj/protocol/PacketSentTimeHolder
jdk/internal/access/JavaNetInetAddressAccess
java/net/InetAddress$1
java/net/InetAddress$InetAddressHolder
java/util/concurrent/ConcurrentSkipListSet
java/util/concurrent/ConcurrentNavigableMap
java/util/concurrent/ConcurrentSkipListMap
java/util/concurrent/ConcurrentSkipListMap$Index
java/util/concurrent/ConcurrentSkipListMap$Node
java/net/InetAddressImplFactory
java/net/InetAddressImpl
java/net/Inet6AddressImpl
java/net/InetAddress$NameService
java/net/InetAddress$PlatformNameService
java/net/Inet4Address
java/net/SocketOptions
java/net/SocketImpl
@lambda-proxy java/net/SocketImpl run ()Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeStatic java/net/SocketImpl lambda$usePlainSocketImpl$0 ()Ljava/lang/String; ()Ljava/lang/String;
sun/net/NetProperties
sun/net/NetProperties$1
sun/net/PlatformSocketImpl
sun/nio/ch/NioSocketImpl
sun/nio/ch/SocketDispatcher
java/net/SocksConsts
java/net/DelegatingSocketImpl
java/net/SocksSocketImpl
sun/nio/ch/Net
java/net/ProtocolFamily
sun/nio/ch/Net$1
java/net/Inet6Address
java/net/Inet6Address$Inet6AddressHolder
sun/net/ext/ExtendedSocketOptions
jdk/net/ExtendedSocketOptions
java/net/SocketOption
jdk/net/ExtendedSocketOptions$ExtSocketOption
jdk/net/UnixDomainPrincipal
jdk/net/ExtendedSocketOptions$PlatformSocketOptions
jdk/net/ExtendedSocketOptions$PlatformSocketOptions$1
jdk/net/LinuxSocketOptions
jdk/net/ExtendedSocketOptions$1
java/net/StandardProtocolFamily
@lambda-proxy sun/nio/ch/NioSocketImpl run (Ljava/io/FileDescriptor;)Ljava/lang/Runnable; ()V REF_invokeStatic sun/nio/ch/NioSocketImpl lambda$closerFor$0 (Ljava/io/FileDescriptor;)V ()V
java/net/StandardSocketOptions
java/net/StandardSocketOptions$StdSocketOption
sun/nio/ch/SocketOptionRegistry
sun/nio/ch/SocketOptionRegistry$RegistryKey
sun/nio/ch/SocketOptionRegistry$LazyInitialization
sun/nio/ch/OptionKey
sun/nio/ch/ExtendedSocketOption
sun/nio/ch/ExtendedSocketOption$1
java/net/InetSocketAddress$InetSocketAddressHolder
java/net/SocksSocketImpl$3
java/net/ProxySelector
sun/net/spi/DefaultProxySelector
java/net/Proxy
java/net/Proxy$Type
sun/net/spi/DefaultProxySelector$1
sun/net/spi/DefaultProxySelector$NonProxyInfo
sun/net/spi/DefaultProxySelector$3
sun/net/NetHooks
sun/net/NetHooks$Provider
sun/net/sdp/SdpProvider
java/net/Socket$SocketInputStream
sun/nio/ch/NioSocketImpl$1
java/io/EOFException
java/net/Socket$SocketOutputStream
sun/nio/ch/NioSocketImpl$2
com/mysql/cj/conf/RuntimeProperty$RuntimePropertyListener
com/mysql/cj/protocol/Protocol$ProtocolEventHandler
com/mysql/cj/protocol/AbstractProtocol
com/mysql/cj/protocol/a/NativeProtocol
com/mysql/cj/protocol/PacketReceivedTimeHolder
com/mysql/cj/CharsetSettings
com/mysql/cj/protocol/ServerCapabilities
com/mysql/cj/protocol/a/CompressedInputStream
com/mysql/cj/protocol/MessageSender
com/mysql/cj/protocol/ServerSession
com/mysql/cj/MessageBuilder
java/sql/SQLWarning
java/sql/DataTruncation
com/mysql/cj/jdbc/exceptions/MysqlDataTruncation
com/mysql/cj/exceptions/FeatureNotAvailableException
com/mysql/cj/exceptions/CJConnectionFeatureNotAvailableException
com/mysql/cj/protocol/MessageReader
com/mysql/cj/protocol/MessageHeader
com/mysql/cj/exceptions/DataTruncationException
com/mysql/cj/exceptions/PasswordExpiredException
com/mysql/cj/exceptions/ClosedOnExpiredPasswordException
com/mysql/cj/protocol/ServerSessionStateController$ServerSessionStateChanges
java/nio/file/InvalidPathException
java/net/URISyntaxException
com/mysql/cj/exceptions/CJPacketTooBigException
com/mysql/cj/protocol/AuthenticationProvider
com/mysql/cj/protocol/ValueEncoder
com/mysql/cj/protocol/a/AbstractValueEncoder
com/mysql/cj/protocol/a/NumberValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/NumberValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/InputStreamValueEncoder
com/mysql/cj/protocol/a/BlobValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/BlobValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/BooleanValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/BooleanValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/ByteArrayValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/ByteArrayValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
java/util/Calendar
com/mysql/cj/protocol/a/UtilCalendarValueEncoder
java/sql/Date
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/UtilCalendarValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/ReaderValueEncoder
com/mysql/cj/protocol/a/ClobValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/ClobValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/SqlDateValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/SqlDateValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/UtilDateValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/UtilDateValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/DurationValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/DurationValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/InputStreamValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/InstantValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/InstantValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/LocalDateValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/LocalDateValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/LocalDateTimeValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/LocalDateTimeValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/LocalTimeValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/LocalTimeValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/OffsetDateTimeValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/OffsetDateTimeValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/OffsetTimeValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/OffsetTimeValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/ReaderValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/StringValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/StringValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/SqlTimeValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/SqlTimeValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/SqlTimestampValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/SqlTimestampValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/a/ZonedDateTimeValueEncoder
@lambda-proxy com/mysql/cj/protocol/a/NativeProtocol get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial com/mysql/cj/protocol/a/ZonedDateTimeValueEncoder <init> ()V ()Lcom/mysql/cj/protocol/ValueEncoder;
com/mysql/cj/protocol/AbstractProtocol$1
com/mysql/cj/protocol/AbstractProtocol$2
com/mysql/cj/log/BaseMetricsHolder
com/mysql/cj/protocol/a/NativePacketPayload
com/mysql/cj/protocol/a/SimplePacketSender
com/mysql/cj/protocol/a/SimplePacketReader
com/mysql/cj/protocol/a/NativeAuthenticationProvider
com/mysql/cj/callback/MysqlCallback
@lambda-proxy com/mysql/cj/protocol/a/NativeAuthenticationProvider handle (Lcom/mysql/cj/protocol/a/NativeAuthenticationProvider;)Lcom/mysql/cj/callback/MysqlCallbackHandler; (Lcom/mysql/cj/callback/MysqlCallback;)V REF_invokeSpecial com/mysql/cj/protocol/a/NativeAuthenticationProvider lambda$new$0 (Lcom/mysql/cj/callback/MysqlCallback;)V (Lcom/mysql/cj/callback/MysqlCallback;)V
com/mysql/cj/protocol/ProtocolEntityReader
com/mysql/cj/protocol/a/ColumnDefinitionReader
com/mysql/cj/result/Row
com/mysql/cj/protocol/ResultsetRow
com/mysql/cj/protocol/a/ResultsetRowReader
com/mysql/cj/protocol/a/TextResultsetReader
com/mysql/cj/result/RowList
com/mysql/cj/protocol/ResultsetRows
com/mysql/cj/protocol/a/BinaryResultsetReader
com/mysql/cj/protocol/a/NativeServerSession
com/mysql/cj/protocol/ServerSessionStateController
sun/util/calendar/ZoneInfo
sun/util/calendar/ZoneInfoFile
sun/util/calendar/ZoneInfoFile$1
java/io/DataInputStream
sun/util/calendar/ZoneInfoFile$ZoneOffsetTransitionRule
com/mysql/cj/protocol/a/NativeServerSessionStateController
com/mysql/cj/CharsetMapping
com/mysql/cj/NativeCharsetSettings
java/lang/ArrayIndexOutOfBoundsException
com/mysql/cj/MysqlCharset
com/mysql/cj/ServerVersion
@lambda-proxy com/mysql/cj/MysqlCharset accept (Lcom/mysql/cj/MysqlCharset;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeSpecial com/mysql/cj/MysqlCharset addEncodingMapping (Ljava/lang/String;)V (Ljava/lang/String;)V
sun/util/PreHashedMap
sun/nio/cs/StandardCharsets$Aliases
sun/nio/cs/StandardCharsets$Cache
sun/nio/cs/StandardCharsets$Classes
sun/nio/cs/Big5
sun/nio/cs/GBK
sun/nio/cs/SJIS
java/nio/charset/Charset$ExtendedProviderHolder
java/nio/charset/Charset$ExtendedProviderHolder$1
sun/nio/cs/ext/AbstractCharsetProvider
sun/nio/cs/ext/ExtendedCharsets
sun/nio/cs/ext/IBM943
sun/nio/cs/DelegatableDecoder
sun/nio/cs/ArrayDecoder
sun/nio/cs/DoubleByte$Decoder
sun/nio/cs/ArrayEncoder
sun/nio/cs/DoubleByte$Encoder
sun/nio/cs/MS932
sun/nio/cs/EUC_CN
sun/nio/cs/EUC_JP
sun/nio/cs/EUC_JP_Open
sun/nio/cs/GB18030
sun/nio/cs/EUC_KR
sun/nio/cs/MS1252
sun/nio/cs/ISO_8859_2
sun/nio/cs/ISO_8859_7
sun/nio/cs/ISO_8859_13
sun/nio/cs/ISO_8859_8
sun/nio/cs/ISO_8859_9
sun/nio/cs/IBM850
sun/nio/cs/IBM437
sun/nio/cs/IBM852
sun/nio/cs/IBM866
sun/nio/cs/KOI8_R
sun/nio/cs/TIS_620
sun/nio/cs/MS1250
sun/nio/cs/MS1251
sun/nio/cs/ext/MS1256
sun/nio/cs/SingleByte$Decoder
sun/nio/cs/SingleByte$Encoder
sun/nio/cs/MS1257
sun/nio/cs/ext/MacRoman
sun/nio/cs/ext/MacCentralEurope
sun/nio/cs/UTF_32
com/mysql/cj/Collation
com/mysql/cj/protocol/a/NativePacketHeader
com/mysql/cj/protocol/a/NativeCapabilities
com/mysql/cj/protocol/a/NativeConstants$IntegerDataType
com/mysql/cj/protocol/a/NativePacketPayload$1
com/mysql/cj/protocol/a/NativeConstants$StringLengthDataType
com/mysql/cj/protocol/a/NativeConstants$StringSelfDataType
com/mysql/cj/protocol/AuthenticationPlugin
com/mysql/cj/protocol/a/authentication/MysqlNativePasswordPlugin
com/mysql/cj/protocol/a/authentication/MysqlClearPasswordPlugin
com/mysql/cj/protocol/a/authentication/Sha256PasswordPlugin
com/mysql/cj/protocol/a/authentication/CachingSha2PasswordPlugin
java/security/DigestException
com/mysql/cj/protocol/a/authentication/CachingSha2PasswordPlugin$AuthStage
com/mysql/cj/protocol/a/authentication/MysqlOldPasswordPlugin
com/mysql/cj/protocol/a/authentication/AuthenticationLdapSaslClientPlugin
java/security/PrivilegedActionException
javax/security/auth/login/LoginException
javax/security/sasl/SaslException
javax/security/auth/login/Configuration
com/mysql/cj/protocol/a/authentication/AuthenticationLdapSaslClientPlugin$1
javax/security/auth/callback/UnsupportedCallbackException
java/security/Provider
com/mysql/cj/sasl/ScramShaSaslProvider
javax/security/auth/callback/CallbackHandler
javax/security/auth/callback/Callback
@lambda-proxy com/mysql/cj/protocol/a/authentication/AuthenticationLdapSaslClientPlugin handle (Lcom/mysql/cj/protocol/a/authentication/AuthenticationLdapSaslClientPlugin;)Ljavax/security/auth/callback/CallbackHandler; ([Ljavax/security/auth/callback/Callback;)V REF_invokeSpecial com/mysql/cj/protocol/a/authentication/AuthenticationLdapSaslClientPlugin lambda$new$0 ([Ljavax/security/auth/callback/Callback;)V ([Ljavax/security/auth/callback/Callback;)V
com/mysql/cj/protocol/a/authentication/AuthenticationKerberosClient
com/mysql/cj/protocol/a/authentication/AuthenticationKerberosClient$1
@lambda-proxy com/mysql/cj/protocol/a/authentication/AuthenticationKerberosClient handle (Lcom/mysql/cj/protocol/a/authentication/AuthenticationKerberosClient;)Ljavax/security/auth/callback/CallbackHandler; ([Ljavax/security/auth/callback/Callback;)V REF_invokeSpecial com/mysql/cj/protocol/a/authentication/AuthenticationKerberosClient lambda$new$0 ([Ljavax/security/auth/callback/Callback;)V ([Ljavax/security/auth/callback/Callback;)V
com/mysql/cj/protocol/a/authentication/AuthenticationOciClient
com/mysql/cj/exceptions/RSAException
com/mysql/cj/protocol/a/authentication/AuthenticationWebAuthnClient
java/security/NoSuchAlgorithmException
com/mysql/cj/protocol/a/authentication/AuthenticationWebAuthnClient$AuthStage
com/mysql/cj/protocol/a/authentication/AuthenticationOpenidConnectClient
java/util/LinkedList$ListItr
com/mysql/cj/protocol/Security
com/mysql/cj/exceptions/AssertionFailedException
java/security/MessageDigestSpi
java/security/MessageDigest
sun/security/jca/GetInstance
sun/security/jca/Providers
sun/security/jca/ProviderList
sun/security/jca/ProviderConfig
sun/security/jca/ProviderList$3
sun/security/jca/ProviderList$1
java/security/Provider$ServiceKey
java/security/Provider$EngineDescription
java/security/SecureRandomParameters
java/security/cert/CertStoreParameters
java/security/Policy$Parameters
javax/security/auth/login/Configuration$Parameters
sun/security/jca/ProviderList$2
sun/security/provider/Sun
sun/security/provider/SunEntries
sun/security/provider/SunEntries$1
java/security/SecureRandomSpi
sun/security/provider/NativePRNG
sun/security/provider/NativePRNG$Variant
sun/security/provider/NativePRNG$1
sun/security/provider/NativePRNG$2
sun/security/provider/NativePRNG$RandomIO
sun/security/provider/FileInputStreamPool
sun/security/provider/FileInputStreamPool$UnclosableInputStream
sun/security/provider/FileInputStreamPool$StreamRef
java/security/Provider$Service
java/security/Provider$UString
sun/security/provider/NativePRNG$Blocking
sun/security/provider/NativePRNG$NonBlocking
sun/security/util/SecurityProviderConstants
sun/security/util/KnownOIDs
sun/security/util/KnownOIDs$1
sun/security/util/KnownOIDs$2
sun/security/util/KnownOIDs$3
sun/security/util/KnownOIDs$4
sun/security/util/KnownOIDs$5
sun/security/util/KnownOIDs$6
sun/security/util/KnownOIDs$7
sun/security/util/KnownOIDs$8
sun/security/util/KnownOIDs$9
sun/security/util/KnownOIDs$10
jdk/internal/event/Event
jdk/internal/event/SecurityProviderServiceEvent
sun/security/provider/DigestBase
sun/security/provider/SHA
sun/security/jca/GetInstance$Instance
sun/security/util/MessageDigestSpi2
java/security/MessageDigest$Delegate
java/security/MessageDigest$Delegate$CloneableDelegate
sun/security/provider/ByteArrayAccess
sun/security/provider/ByteArrayAccess$BE
java/lang/invoke/VarHandleByteArrayAsInts$ByteArrayViewVarHandle
java/lang/invoke/VarHandleByteArrayAsInts$ArrayHandle
java/lang/invoke/VarHandleByteArrayBase
java/lang/invoke/VarHandleByteArrayAsInts
@lambda-proxy java/lang/invoke/VarHandleByteArrayAsInts$ArrayHandle apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_newInvokeSpecial java/lang/ArrayIndexOutOfBoundsException <init> (Ljava/lang/String;)V (Ljava/lang/String;)Ljava/lang/ArrayIndexOutOfBoundsException;
java/lang/invoke/VarHandleByteArrayAsLongs$ByteArrayViewVarHandle
java/lang/invoke/VarHandleByteArrayAsLongs$ArrayHandle
java/lang/invoke/VarHandleByteArrayAsLongs
@lambda-proxy java/lang/invoke/VarHandleByteArrayAsLongs$ArrayHandle apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_newInvokeSpecial java/lang/ArrayIndexOutOfBoundsException <init> (Ljava/lang/String;)V (Ljava/lang/String;)Ljava/lang/ArrayIndexOutOfBoundsException;
java/lang/invoke/VarHandle$TypesAndInvokers
java/lang/invoke/VarHandle$2
java/lang/invoke/VarHandle$VarHandleDesc$Kind
java/lang/constant/ConstantDescs
java/lang/constant/ClassDesc
java/lang/constant/ConstantUtils
java/lang/constant/ReferenceClassDescImpl
java/lang/constant/DirectMethodHandleDesc$Kind
java/lang/constant/MethodTypeDesc
java/lang/constant/MethodTypeDescImpl
java/lang/constant/MethodHandleDesc
java/lang/constant/MethodHandleDesc$1
java/lang/constant/DirectMethodHandleDesc
java/lang/constant/DirectMethodHandleDescImpl
java/lang/constant/DirectMethodHandleDescImpl$1
java/lang/constant/DirectMethodHandleDesc$1
java/lang/constant/DynamicConstantDesc
java/lang/constant/PrimitiveClassDescImpl
java/lang/constant/DynamicConstantDesc$AnonymousDynamicConstantDesc
com/mysql/cj/protocol/a/PacketSplitter
com/mysql/cj/protocol/a/NativeUtils
com/mysql/cj/protocol/a/result/OkPacket
com/mysql/cj/protocol/a/NativeServerSessionStateController$NativeServerSessionStateChanges
com/mysql/cj/protocol/a/MultiPacketReader
com/mysql/cj/protocol/a/NativeProtocol$1
com/mysql/cj/protocol/a/NativeProtocol$2
com/mysql/cj/protocol/a/NativeMessageBuilder
com/mysql/cj/BindValue
com/mysql/cj/QueryAttributesBindings
com/mysql/cj/jdbc/DatabaseMetaData
com/mysql/cj/jdbc/DatabaseMetaDataInformationSchema
com/mysql/cj/jdbc/DatabaseMetaDataMysqlSchema
@lambda-proxy com/mysql/cj/NativeSession get (Lcom/mysql/cj/NativeSession;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/NativeSession lambda$loadServerVariables$12 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/NativeSession get (Lcom/mysql/cj/NativeSession;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/NativeSession lambda$loadServerVariables$13 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/NativeSession get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/NativeSession lambda$loadServerVariables$14 ()Ljava/lang/Long; ()Ljava/lang/Long;
@lambda-proxy com/mysql/cj/NativeSession get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/NativeSession lambda$loadServerVariables$15 ()Ljava/lang/String; ()Ljava/lang/String;
com/mysql/cj/protocol/a/ResultsetFactory
com/mysql/cj/protocol/a/ColumnDefinitionFactory
com/mysql/cj/result/Field
com/mysql/cj/util/LazyString
java/sql/SQLType
com/mysql/cj/MysqlType
com/mysql/cj/protocol/a/ColumnDefinitionReader$1
com/mysql/cj/result/Field$1
com/mysql/cj/result/DefaultColumnDefinition
com/mysql/cj/protocol/a/AbstractRowFactory
com/mysql/cj/protocol/a/TextRowFactory
com/mysql/cj/protocol/ValueDecoder
com/mysql/cj/protocol/a/MysqlTextValueDecoder
com/mysql/cj/exceptions/DataReadException
com/mysql/cj/exceptions/NumberOutOfRange
com/mysql/cj/result/DefaultColumnDefinition$1
com/mysql/cj/protocol/result/AbstractResultsetRow
com/mysql/cj/protocol/a/result/ByteArrayRow
com/mysql/cj/protocol/a/result/AbstractResultsetRows
com/mysql/cj/protocol/a/result/ResultsetRowsStatic
com/mysql/cj/result/DefaultValueFactory
com/mysql/cj/result/StringValueFactory
com/mysql/cj/exceptions/DataConversionException
com/mysql/cj/protocol/InternalDate
com/mysql/cj/protocol/InternalTimestamp
com/mysql/cj/LicenseConfiguration
@lambda-proxy com/mysql/cj/NativeCharsetSettings run (Lcom/mysql/cj/NativeCharsetSettings;)Ljava/lang/Runnable; ()V REF_invokeSpecial com/mysql/cj/NativeCharsetSettings lambda$configurePostHandshake$1 ()V ()V
@lambda-proxy com/mysql/cj/NativeCharsetSettings get (Lcom/mysql/cj/NativeCharsetSettings;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/NativeCharsetSettings lambda$telemetryWrapSendCommand$3 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/NativeCharsetSettings get (Lcom/mysql/cj/NativeCharsetSettings;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/NativeCharsetSettings lambda$telemetryWrapSendCommand$4 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/NativeCharsetSettings get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/NativeCharsetSettings lambda$telemetryWrapSendCommand$5 ()Ljava/lang/Long; ()Ljava/lang/Long;
@lambda-proxy com/mysql/cj/NativeCharsetSettings get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/NativeCharsetSettings lambda$telemetryWrapSendCommand$6 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get (Lcom/mysql/cj/jdbc/ConnectionImpl;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual com/mysql/cj/jdbc/ConnectionImpl getDatabase ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/ConnectionImpl lambda$setAutoCommit$14 ()Ljava/lang/Long; ()Ljava/lang/Long;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/ConnectionImpl lambda$setAutoCommit$15 ()Ljava/lang/String; ()Ljava/lang/String;
com/mysql/cj/NativeQueryAttributesBindings
com/mysql/cj/jdbc/exceptions/NotUpdatable
java/sql/ResultSetMetaData
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl apply (Ljava/lang/Class;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/Class cast (Ljava/lang/Object;)Ljava/lang/Object; (Lcom/mysql/cj/interceptors/QueryInterceptor;)Lcom/mysql/cj/NoSubInterceptorWrapper;
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual com/mysql/cj/NoSubInterceptorWrapper getUnderlyingInterceptor ()Lcom/mysql/cj/interceptors/QueryInterceptor; (Lcom/mysql/cj/NoSubInterceptorWrapper;)Lcom/mysql/cj/interceptors/QueryInterceptor;
com/mysql/cj/protocol/NetworkResources
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl get (Ljava/net/InetSocketAddress;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual java/net/InetSocketAddress getHostName ()Ljava/lang/String; ()Ljava/lang/String;
java/net/InterfaceAddress
java/net/DefaultInterface
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlConnection row (Lio/tidegauge/mysqlprotocol/MysqlConnection;)Lio/tidegauge/mysqlprotocol/MysqlConnection$RowReader; (Ljava/sql/ResultSet;)V REF_invokeVirtual io/tidegauge/mysqlprotocol/MysqlConnection lambda$preamble$6 (Ljava/sql/ResultSet;)V (Ljava/sql/ResultSet;)V
com/mysql/cj/exceptions/StatementIsClosedException
com/mysql/cj/exceptions/CJTimeoutException
com/mysql/cj/AbstractQuery
com/mysql/cj/SimpleQuery
java/util/TimerTask
com/mysql/cj/CancelQueryTask
com/mysql/cj/CancelQueryTaskImpl
com/mysql/cj/Query$CancelStatus
com/mysql/cj/QueryInfo
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get (Lcom/mysql/cj/jdbc/StatementImpl;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual com/mysql/cj/jdbc/StatementImpl getCurrentDatabase ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get (Lcom/mysql/cj/jdbc/StatementImpl;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/jdbc/StatementImpl lambda$executeQuery$13 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/StatementImpl lambda$executeQuery$14 ()Ljava/lang/Long; ()Ljava/lang/Long;
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/StatementImpl lambda$executeQuery$15 ()Ljava/lang/String; ()Ljava/lang/String;
com/mysql/cj/jdbc/EscapeProcessor
com/mysql/cj/QueryReturnType
com/mysql/cj/result/BooleanValueFactory
com/mysql/cj/result/ByteValueFactory
com/mysql/cj/result/AbstractNumericValueFactory
com/mysql/cj/result/ShortValueFactory
com/mysql/cj/result/IntegerValueFactory
com/mysql/cj/result/LongValueFactory
com/mysql/cj/result/FloatValueFactory
com/mysql/cj/result/DoubleValueFactory
com/mysql/cj/result/BigDecimalValueFactory
com/mysql/cj/result/BinaryStreamValueFactory
com/mysql/cj/result/UuidValueFactory
com/mysql/cj/result/AbstractDateTimeValueFactory
com/mysql/cj/result/SqlTimeValueFactory
java/util/spi/LocaleServiceProvider
sun/util/spi/CalendarProvider
sun/util/locale/provider/LocaleProviderAdapter
sun/util/locale/provider/LocaleProviderAdapter$Type
sun/util/locale/provider/LocaleProviderAdapter$1
sun/util/locale/provider/ResourceBundleBasedAdapter
sun/util/locale/provider/JRELocaleProviderAdapter
sun/util/cldr/CLDRLocaleProviderAdapter
sun/util/locale/provider/LocaleDataMetaInfo
sun/util/cldr/CLDRBaseLocaleDataMetaInfo
sun/util/locale/LanguageTag
sun/util/locale/ParseStatus
sun/util/locale/StringTokenIterator
sun/util/locale/InternalLocaleBuilder
sun/util/locale/InternalLocaleBuilder$CaseInsensitiveChar
sun/util/locale/BaseLocale$Key
sun/util/locale/BaseLocale$Cache
java/util/Locale$Cache
@lambda-proxy sun/util/cldr/CLDRLocaleProviderAdapter run ()Ljava/security/PrivilegedExceptionAction; ()Ljava/lang/Object; REF_invokeStatic sun/util/cldr/CLDRLocaleProviderAdapter lambda$new$0 ()Lsun/util/locale/provider/LocaleDataMetaInfo; ()Lsun/util/locale/provider/LocaleDataMetaInfo;
sun/util/resources/cldr/provider/CLDRLocaleDataMetaInfo
@lambda-proxy sun/util/locale/provider/JRELocaleProviderAdapter run (Lsun/util/locale/provider/JRELocaleProviderAdapter;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual sun/util/locale/provider/JRELocaleProviderAdapter lambda$getCalendarProvider$11 ()Lsun/util/spi/CalendarProvider; ()Lsun/util/spi/CalendarProvider;
sun/util/locale/provider/AvailableLanguageTags
sun/util/locale/provider/CalendarProviderImpl
java/util/StringTokenizer
java/util/Calendar$Builder
java/util/GregorianCalendar
sun/util/locale/provider/CalendarDataUtility
java/util/Locale$Builder
java/util/spi/CalendarDataProvider
sun/util/locale/provider/LocaleServiceProviderPool
java/text/spi/BreakIteratorProvider
java/text/spi/CollatorProvider
java/text/spi/DateFormatProvider
java/text/spi/DateFormatSymbolsProvider
java/text/spi/DecimalFormatSymbolsProvider
java/text/spi/NumberFormatProvider
java/util/spi/CurrencyNameProvider
java/util/spi/LocaleNameProvider
java/util/spi/TimeZoneNameProvider
sun/util/locale/provider/LocaleServiceProviderPool$LocalizedObjectGetter
sun/util/locale/provider/CalendarDataUtility$CalendarWeekParameterGetter
java/util/ResourceBundle$SingleFormatControl
java/util/ResourceBundle$NoFallbackControl
@lambda-proxy sun/util/cldr/CLDRLocaleProviderAdapter run (Lsun/util/cldr/CLDRLocaleProviderAdapter;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual sun/util/cldr/CLDRLocaleProviderAdapter lambda$getCalendarDataProvider$1 ()Ljava/util/spi/CalendarDataProvider; ()Ljava/util/spi/CalendarDataProvider;
sun/util/locale/provider/CalendarDataProviderImpl
sun/util/cldr/CLDRCalendarDataProviderImpl
sun/util/locale/provider/LocaleResources
sun/util/resources/LocaleData
sun/util/resources/LocaleData$1
sun/util/resources/Bundles$Strategy
sun/util/resources/LocaleData$LocaleDataStrategy
sun/util/resources/Bundles$CacheKey
java/util/ListResourceBundle
sun/util/resources/cldr/CalendarData
java/util/ResourceBundle$ResourceBundleProviderHelper
@lambda-proxy java/util/ResourceBundle$ResourceBundleProviderHelper run (Ljava/lang/reflect/Constructor;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeStatic java/util/ResourceBundle$ResourceBundleProviderHelper lambda$newResourceBundle$0 (Ljava/lang/reflect/Constructor;)Ljava/lang/Void; ()Ljava/lang/Void;
sun/util/resources/Bundles$CacheKeyReference
sun/util/resources/Bundles$BundleReference
sun/util/locale/provider/LocaleResources$ResourceReference
sun/util/calendar/CalendarDate
sun/util/calendar/BaseCalendar$Date
sun/util/calendar/Gregorian$Date
sun/util/calendar/CalendarUtils
com/mysql/cj/result/SqlTimestampValueFactory
com/mysql/cj/result/UtilCalendarValueFactory
com/mysql/cj/result/LocalDateValueFactory
com/mysql/cj/result/LocalTimeValueFactory
com/mysql/cj/result/LocalDateTimeValueFactory
com/mysql/cj/result/OffsetTimeValueFactory
java/time/DateTimeException
java/time/format/DateTimeParseException
com/mysql/cj/result/OffsetDateTimeValueFactory
com/mysql/cj/result/ZonedDateTimeValueFactory
com/mysql/cj/jdbc/CloseOption
@lambda-proxy com/mysql/cj/jdbc/CloseOption test (Lcom/mysql/cj/jdbc/CloseOption;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual java/lang/Enum equals (Ljava/lang/Object;)Z (Lcom/mysql/cj/jdbc/CloseOption;)Z
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get (Lcom/mysql/cj/jdbc/StatementImpl;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeSpecial com/mysql/cj/jdbc/StatementImpl lambda$executeInternal$6 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/StatementImpl lambda$executeInternal$7 ()Ljava/lang/Long; ()Ljava/lang/Long;
@lambda-proxy com/mysql/cj/jdbc/StatementImpl get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic com/mysql/cj/jdbc/StatementImpl lambda$executeInternal$8 ()Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/GlobalStatus apply (Lio/tidegauge/mysql/Answer;)Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysql/GlobalStatus lambda$all$0 (Lio/tidegauge/mysql/Answer;Ljava/lang/String;Ljava/util/List;)Ljava/util/List; (Ljava/lang/String;Ljava/util/List;)Ljava/util/List;
@lambda-proxy io/tidegauge/mysql/StatusPart take (Lio/tidegauge/mysql/StatusPart;Lio/tidegauge/api/SampleSink;)Lio/tidegauge/mysqlprotocol/SafeRows$Taker; (Ljava/lang/String;Lio/tidegauge/mysqlprotocol/Value;)V REF_invokeVirtual io/tidegauge/mysql/StatusPart lambda$give$0 (Lio/tidegauge/api/SampleSink;Ljava/lang/String;Lio/tidegauge/mysqlprotocol/Value;)V (Ljava/lang/String;Lio/tidegauge/mysqlprotocol/Value;)V
@lambda-proxy io/tidegauge/agent/pipeline/Pipeline accept (Ljava/util/List;Lio/tidegauge/agent/pipeline/Batch;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/pipeline/Pipeline lambda$accept$0 (Ljava/util/List;Lio/tidegauge/agent/pipeline/Batch;Lio/tidegauge/agent/pipeline/Route;)V (Lio/tidegauge/agent/pipeline/Route;)V
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/pipeline/SeriesTable lambda$of$0 (Ljava/lang/String;)Lio/tidegauge/agent/pipeline/SeriesTable$Part; (Ljava/lang/String;)Lio/tidegauge/agent/pipeline/SeriesTable$Part;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LIL_I
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable test (Z)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/pipeline/SeriesTable lambda$make$2 (ZLio/tidegauge/agent/config/MetricRules$Rule;)Z (Lio/tidegauge/agent/config/MetricRules$Rule;)Z
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/MetricRules$Rule as ()Lio/tidegauge/agent/config/MetricRules$As; (Lio/tidegauge/agent/config/MetricRules$Rule;)Lio/tidegauge/agent/config/MetricRules$As;
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/MetricRules$Rule named ()Z (Lio/tidegauge/agent/config/MetricRules$Rule;)Ljava/lang/Boolean;
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable accept (Lio/tidegauge/api/Tags;[Lio/tidegauge/api/Tags;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/pipeline/SeriesTable lambda$allTags$6 (Lio/tidegauge/api/Tags;[Lio/tidegauge/api/Tags;Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable apply (Lio/tidegauge/agent/pipeline/SeriesTable;Ljava/lang/String;Lio/tidegauge/agent/pipeline/Series;Lio/tidegauge/agent/pipeline/Series$Key;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/pipeline/SeriesTable lambda$make$3 (Ljava/lang/String;Lio/tidegauge/agent/pipeline/Series;Lio/tidegauge/agent/pipeline/Series$Key;Lio/tidegauge/agent/pipeline/Route;)Ljava/lang/String; (Lio/tidegauge/agent/pipeline/Route;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/pipeline/Derive apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/pipeline/Derive lambda$part$2 (Ljava/lang/String;)Lio/tidegauge/agent/pipeline/Derive$Part; (Ljava/lang/String;)Lio/tidegauge/agent/pipeline/Derive$Part;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LL_D
@lambda-proxy io/tidegauge/agent/pipeline/Derive apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/api/Totals$Growth amount ()D (Lio/tidegauge/api/Totals$Growth;)Ljava/lang/Double;
@lambda-proxy io/tidegauge/agent/pipeline/Derive apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/api/Totals$Growth seconds ()D (Lio/tidegauge/api/Totals$Growth;)Ljava/lang/Double;
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/pipeline/SeriesTable lambda$endRound$1 (Ljava/lang/String;)Lio/tidegauge/agent/pipeline/SeriesTable$Part; (Ljava/lang/String;)Lio/tidegauge/agent/pipeline/SeriesTable$Part;
@lambda-proxy io/tidegauge/api/Totals test (Lio/tidegauge/api/Totals;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/api/Totals lambda$endRound$0 (Lio/tidegauge/api/Totals$Reading;)Z (Lio/tidegauge/api/Totals$Reading;)Z
@lambda-proxy io/tidegauge/agent/publish/RunningPublisher accept (Lio/tidegauge/agent/publish/RunningPublisher;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/publish/RunningPublisher encode (Lio/tidegauge/agent/publish/RunningPublisher$Addressed;)V (Lio/tidegauge/agent/publish/RunningPublisher$Addressed;)V
@lambda-proxy io/tidegauge/agent/publish/RunningPublisher accept (Lio/tidegauge/agent/publish/RunningPublisher;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/publish/RunningPublisher lambda$publish$0 (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/publish/RunningPublisher run (Lio/tidegauge/agent/log/FailingState;)Ljava/lang/Runnable; ()V REF_invokeVirtual io/tidegauge/agent/log/FailingState worked ()V ()V
@lambda-proxy io/tidegauge/agent/collect/ReadingSink apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/collect/ReadingSink lambda$failureLines$0 (Ljava/util/Map$Entry;)Ljava/lang/String; (Ljava/util/Map$Entry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/collect/Failures accept (Lio/tidegauge/agent/collect/Failures;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/collect/Failures lambda$update$0 (Ljava/lang/String;Ljava/lang/Exception;)V (Ljava/lang/String;Ljava/lang/Exception;)V
@lambda-proxy io/tidegauge/agent/collect/CollectorFigures apply (Lio/tidegauge/agent/collect/CollectorFigures;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/collect/CollectorFigures skippedFor (Ljava/lang/String;)Lcom/codahale/metrics/Counter; (Ljava/lang/String;)Lcom/codahale/metrics/Counter;
@lambda-proxy io/tidegauge/mysql/VariablesPart take (Lio/tidegauge/api/SampleSink;)Lio/tidegauge/mysqlprotocol/SafeRows$Taker; (Ljava/lang/String;Lio/tidegauge/mysqlprotocol/Value;)V REF_invokeStatic io/tidegauge/mysql/VariablesPart lambda$give$0 (Lio/tidegauge/api/SampleSink;Ljava/lang/String;Lio/tidegauge/mysqlprotocol/Value;)V (Ljava/lang/String;Lio/tidegauge/mysqlprotocol/Value;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L_V
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlConnection run ()Lio/tidegauge/mysqlprotocol/MysqlConnection$Work; ()V REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlConnection lambda$connected$3 ()V ()V
@lambda-proxy io/tidegauge/mysql/Session row (Ljava/util/List;)Lio/tidegauge/mysqlprotocol/MysqlConnection$RowReader; (Ljava/sql/ResultSet;)V REF_invokeStatic io/tidegauge/mysql/Session lambda$rows$1 (Ljava/util/List;Ljava/sql/ResultSet;)V (Ljava/sql/ResultSet;)V
com/mysql/cj/jdbc/result/ResultSetMetaData
@lambda-proxy io/tidegauge/mysqlprotocol/Fields apply ([Ljava/lang/String;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/Fields lambda$number$1 ([Ljava/lang/String;Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/Value; (Ljava/lang/String;)Lio/tidegauge/mysqlprotocol/Value;
@lambda-proxy io/tidegauge/mysqlprotocol/Fields test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/mysqlprotocol/Value isKnown ()Z (Lio/tidegauge/mysqlprotocol/Value;)Z
java/util/OptionalDouble
@lambda-proxy io/tidegauge/mysqlprotocol/Fields apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/Fields lambda$number$2 (Lio/tidegauge/mysqlprotocol/Value;)Ljava/util/OptionalDouble; (Lio/tidegauge/mysqlprotocol/Value;)Ljava/util/OptionalDouble;
@lambda-proxy io/tidegauge/mysqlprotocol/Fields get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic java/util/OptionalDouble empty ()Ljava/util/OptionalDouble; ()Ljava/util/OptionalDouble;
@lambda-proxy io/tidegauge/mysql/InnodbPart accept (Lio/tidegauge/mysql/InnodbPart;Lio/tidegauge/api/SampleSink;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/mysql/InnodbPart lambda$read$1 (Lio/tidegauge/api/SampleSink;Ljava/lang/String;Ljava/lang/Double;)V (Ljava/lang/String;Ljava/lang/Double;)V
@lambda-proxy io/tidegauge/mysql/InnodbMetrics apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysql/InnodbMetrics lambda$give$0 (Ljava/lang/String;)Ljava/lang/String; (Ljava/lang/String;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysql/InnodbTextPart apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysql/InnodbTextPart lambda$readText$1 (Lio/tidegauge/mysqlprotocol/Fields;)Ljava/util/Optional; (Lio/tidegauge/mysqlprotocol/Fields;)Ljava/util/Optional;
java/lang/StringLatin1$CharsSpliterator
java/util/stream/IntStream
java/util/stream/IntPipeline
java/util/stream/IntPipeline$Head
java/util/function/IntPredicate
@lambda-proxy io/tidegauge/mysql/innodb/Sections test (C)Ljava/util/function/IntPredicate; (I)Z REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$isRule$9 (CI)Z (I)Z
@lambda-proxy java/util/stream/MatchOps get (Ljava/util/stream/MatchOps$MatchKind;Ljava/util/function/IntPredicate;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic java/util/stream/MatchOps lambda$makeInt$1 (Ljava/util/stream/MatchOps$MatchKind;Ljava/util/function/IntPredicate;)Ljava/util/stream/MatchOps$BooleanTerminalSink; ()Ljava/util/stream/MatchOps$BooleanTerminalSink;
java/util/function/IntConsumer
java/util/stream/Sink$OfInt
java/util/stream/MatchOps$2MatchSink
@lambda-proxy io/tidegauge/mysql/innodb/Section test (Ljava/lang/String;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/Section lambda$of$0 (Ljava/lang/String;Lio/tidegauge/mysql/innodb/Section;)Z (Lio/tidegauge/mysql/innodb/Section;)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LLIL_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder newInvokeSpecial LLI_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod LIL_L
@lambda-proxy io/tidegauge/mysql/innodb/Sections test (Ljava/util/List;I)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$new$0 (Ljava/util/List;ILio/tidegauge/mysql/innodb/Section;)Z (Lio/tidegauge/mysql/innodb/Section;)Z
@lambda-proxy io/tidegauge/mysql/innodb/Sections accept (Ljava/util/List;I)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$new$1 (Ljava/util/List;ILio/tidegauge/mysql/innodb/Section;)V (Lio/tidegauge/mysql/innodb/Section;)V
@lambda-proxy io/tidegauge/mysql/innodb/Sections test (Lio/tidegauge/mysql/innodb/Section;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$last$7 (Lio/tidegauge/mysql/innodb/Section;Lio/tidegauge/mysql/innodb/Sections$Heading;)Z (Lio/tidegauge/mysql/innodb/Sections$Heading;)Z
@lambda-proxy io/tidegauge/mysql/innodb/Sections apply ()Ljava/util/function/BinaryOperator; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$last$8 (Lio/tidegauge/mysql/innodb/Sections$Heading;Lio/tidegauge/mysql/innodb/Sections$Heading;)Lio/tidegauge/mysql/innodb/Sections$Heading; (Lio/tidegauge/mysql/innodb/Sections$Heading;Lio/tidegauge/mysql/innodb/Sections$Heading;)Lio/tidegauge/mysql/innodb/Sections$Heading;
java/util/stream/ReduceOps$2
java/util/stream/ReduceOps$2ReducingSink
@lambda-proxy io/tidegauge/mysql/innodb/Sections apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/mysql/innodb/Sections$Heading line ()I (Lio/tidegauge/mysql/innodb/Sections$Heading;)Ljava/lang/Integer;
@lambda-proxy io/tidegauge/mysql/innodb/Sections accept (Lio/tidegauge/mysql/innodb/Sections;Ljava/util/List;Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/mysql/innodb/Sections lambda$new$2 (Ljava/util/List;Ljava/util/List;Lio/tidegauge/mysql/innodb/Sections$Heading;)V (Lio/tidegauge/mysql/innodb/Sections$Heading;)V
@lambda-proxy io/tidegauge/mysql/innodb/Sections test (Lio/tidegauge/mysql/innodb/Sections$Heading;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$takeFrom$3 (Lio/tidegauge/mysql/innodb/Sections$Heading;Lio/tidegauge/mysql/innodb/Sections$Heading;)Z (Lio/tidegauge/mysql/innodb/Sections$Heading;)Z
@lambda-proxy io/tidegauge/mysql/innodb/Sections accept (Lio/tidegauge/mysql/innodb/Sections;Ljava/util/List;Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/mysql/innodb/Sections lambda$takeFrom$4 (Ljava/util/List;Ljava/util/List;Lio/tidegauge/mysql/innodb/Sections$Heading;)V (Lio/tidegauge/mysql/innodb/Sections$Heading;)V
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L9_L
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.Invokers$Holder invoke_MT L9_L
java/util/ImmutableCollections$SubList
@lambda-proxy io/tidegauge/mysql/innodb/Sections test (I)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$takeTransactions$5 (ILio/tidegauge/mysql/innodb/Sections$Heading;)Z (Lio/tidegauge/mysql/innodb/Sections$Heading;)Z
@lambda-proxy io/tidegauge/mysql/innodb/Sections test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/Sections lambda$takeTransactions$6 (Lio/tidegauge/mysql/innodb/Sections$Heading;)Z (Lio/tidegauge/mysql/innodb/Sections$Heading;)Z
@lambda-proxy io/tidegauge/mysql/innodb/InnodbText accept (Ljava/util/List;Ljava/lang/String;Ljava/util/Map;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/innodb/InnodbText lambda$each$0 (Ljava/util/List;Ljava/lang/String;Ljava/util/Map;Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy io/tidegauge/mysql/innodb/LineRule apply ()Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysql/innodb/LineRule lambda$take$0 (Ljava/lang/Double;Ljava/lang/Double;)Ljava/lang/Double; (Ljava/lang/Double;Ljava/lang/Double;)Ljava/lang/Double;
@lambda-proxy io/tidegauge/mysql/innodb/InnodbText test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/InnodbText lambda$transactions$1 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy io/tidegauge/mysql/innodb/InnodbText test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/innodb/InnodbText lambda$transactions$2 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
java/util/stream/ReduceOps$5
java/util/stream/ReduceOps$CountingSink
java/util/stream/ReduceOps$CountingSink$OfRef
@lambda-proxy io/tidegauge/mysql/InnodbTextPart accept (Lio/tidegauge/mysql/InnodbTextPart;Ljava/util/Optional;Lio/tidegauge/api/SampleSink;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/mysql/InnodbTextPart lambda$readText$2 (Ljava/util/Optional;Lio/tidegauge/api/SampleSink;Ljava/lang/String;Ljava/lang/Double;)V (Ljava/lang/String;Ljava/lang/Double;)V
@lambda-proxy io/tidegauge/mysql/ReplicationPart accept (Lio/tidegauge/api/SampleSink;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/ReplicationPart lambda$readChannels$2 (Lio/tidegauge/api/SampleSink;Lio/tidegauge/mysqlprotocol/Fields;)V (Lio/tidegauge/mysqlprotocol/Fields;)V
@lambda-proxy io/tidegauge/mysql/SourcePart test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/SourcePart lambda$readReplicas$0 (Lio/tidegauge/mysqlprotocol/Row;)Z (Lio/tidegauge/mysqlprotocol/Row;)Z
@lambda-proxy io/tidegauge/mysql/SourcePart apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/Value of (Lio/tidegauge/mysqlprotocol/Row;)Lio/tidegauge/mysqlprotocol/Value; (Lio/tidegauge/mysqlprotocol/Row;)Lio/tidegauge/mysqlprotocol/Value;
@lambda-proxy io/tidegauge/mysql/SourcePart test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/mysqlprotocol/Value isKnown ()Z (Lio/tidegauge/mysqlprotocol/Value;)Z
@lambda-proxy io/tidegauge/mysql/SourcePart accept (Lio/tidegauge/api/SampleSink;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/SourcePart lambda$readReplicas$1 (Lio/tidegauge/api/SampleSink;Lio/tidegauge/mysqlprotocol/Value;)V (Lio/tidegauge/mysqlprotocol/Value;)V
com/mysql/cj/exceptions/MysqlErrorNumbers
com/mysql/cj/exceptions/ExceptionFactory
com/mysql/cj/jdbc/exceptions/SQLExceptionsMapping
com/mysql/cj/exceptions/StreamingNotifiable
java/sql/SQLRecoverableException
com/mysql/cj/jdbc/exceptions/CommunicationsException
com/mysql/cj/jdbc/exceptions/ConnectionFeatureNotAvailableException
com/mysql/cj/jdbc/exceptions/PacketTooBigException
com/mysql/cj/jdbc/exceptions/MySQLStatementCancelledException
java/sql/SQLTransientException
java/sql/SQLTimeoutException
com/mysql/cj/jdbc/exceptions/MySQLTimeoutException
com/mysql/cj/jdbc/exceptions/OperationNotSupportedException
com/mysql/cj/exceptions/SSLParamsException
java/lang/StringIndexOutOfBoundsException
com/mysql/cj/jdbc/exceptions/SQLError
java/sql/SQLTransientConnectionException
java/sql/SQLNonTransientConnectionException
java/sql/SQLDataException
java/sql/SQLIntegrityConstraintViolationException
java/sql/SQLSyntaxErrorException
com/mysql/cj/exceptions/DeadlockTimeoutRollbackMarker
java/sql/SQLTransactionRollbackException
com/mysql/cj/jdbc/exceptions/MySQLTransactionRollbackException
com/mysql/cj/jdbc/exceptions/MySQLQueryInterruptedException
java/sql/BatchUpdateException
java/util/concurrent/atomic/AtomicReferenceFieldUpdater
java/util/concurrent/atomic/AtomicReferenceFieldUpdater$AtomicReferenceFieldUpdaterImpl
java/util/concurrent/atomic/AtomicReferenceFieldUpdater$AtomicReferenceFieldUpdaterImpl$1
sun/reflect/misc/ReflectUtil
java/security/cert/CertificateExpiredException
java/security/cert/CertificateNotYetValidException
java/security/cert/CertPathBuilderException
javax/net/ssl/SSLException
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure apply (Ljava/lang/String;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTls$2 (Ljava/lang/String;Ljavax/net/ssl/SSLException;)Ljava/lang/String; (Ljavax/net/ssl/SSLException;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure get (Lio/tidegauge/mysqlprotocol/Login;Ljava/sql/SQLException;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$words$0 (Lio/tidegauge/mysqlprotocol/Login;Ljava/sql/SQLException;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure apply (Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$4 (Lio/tidegauge/mysqlprotocol/Login;Ljava/net/UnknownHostException;)Ljava/lang/String; (Ljava/net/UnknownHostException;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure get (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$6 (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/Optional; ()Ljava/util/Optional;
java/net/ConnectException
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure apply (Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$5 (Lio/tidegauge/mysqlprotocol/Login;Ljava/net/ConnectException;)Ljava/lang/String; (Ljava/net/ConnectException;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure get (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$8 (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/Optional; ()Ljava/util/Optional;
java/net/NoRouteToHostException
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure apply (Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$7 (Lio/tidegauge/mysqlprotocol/Login;Ljava/net/NoRouteToHostException;)Ljava/lang/String; (Ljava/net/NoRouteToHostException;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure get (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$11 (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/Optional; ()Ljava/util/Optional;
java/io/InterruptedIOException
java/net/SocketTimeoutException
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$9 (Ljava/net/SocketTimeoutException;)Z (Ljava/net/SocketTimeoutException;)Z
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure apply (Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$10 (Lio/tidegauge/mysqlprotocol/Login;Ljava/net/SocketTimeoutException;)Ljava/lang/String; (Ljava/net/SocketTimeoutException;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure get (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$13 (Ljava/sql/SQLException;Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure apply (Lio/tidegauge/mysqlprotocol/Login;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$ofTheNetwork$12 (Lio/tidegauge/mysqlprotocol/Login;Ljava/net/SocketTimeoutException;)Ljava/lang/String; (Ljava/net/SocketTimeoutException;)Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure get (Ljava/lang/String;Ljava/sql/SQLException;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$words$1 (Ljava/lang/String;Ljava/sql/SQLException;)Ljava/lang/String; ()Ljava/lang/String;
@lambda-proxy io/tidegauge/mysqlprotocol/MysqlFailure test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysqlprotocol/MysqlFailure lambda$firstLine$14 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy io/tidegauge/mysql/ProcesslistPart accept (Ljava/util/Map;Lio/tidegauge/mysql/ProcesslistSettings$By;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/ProcesslistPart lambda$give$0 (Ljava/util/Map;Lio/tidegauge/mysql/ProcesslistSettings$By;Lio/tidegauge/mysqlprotocol/Fields;)V (Lio/tidegauge/mysqlprotocol/Fields;)V
@lambda-proxy io/tidegauge/mysql/ProcesslistPart compare ()Ljava/util/Comparator; (Ljava/lang/Object;Ljava/lang/Object;)I REF_invokeStatic io/tidegauge/mysql/ProcesslistPart lambda$give$1 (Ljava/util/Map$Entry;Ljava/util/Map$Entry;)I (Ljava/util/Map$Entry;Ljava/util/Map$Entry;)I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic L6_V
@lambda-proxy io/tidegauge/mysql/ProcesslistPart accept (Ljava/lang/String;Lio/tidegauge/api/SampleSink;Ljava/lang/String;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/mysql/ProcesslistPart lambda$give$2 (Ljava/lang/String;Lio/tidegauge/api/SampleSink;Ljava/lang/String;Ljava/lang/String;Lio/tidegauge/mysql/ProcesslistPart$Sessions;)V (Ljava/lang/String;Lio/tidegauge/mysql/ProcesslistPart$Sessions;)V
java/util/concurrent/locks/AbstractQueuedSynchronizer$Node
java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionNode
java/util/concurrent/locks/AbstractQueuedSynchronizer$ExclusiveNode
java/util/IdentityHashMap$IdentityHashMapIterator
java/util/IdentityHashMap$KeyIterator
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable accept (Lio/tidegauge/agent/pipeline/SeriesTable;Ljava/util/List;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/pipeline/SeriesTable lambda$route$5 (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/pipeline/SeriesTable$Part;)V (Ljava/lang/String;Lio/tidegauge/agent/pipeline/SeriesTable$Part;)V
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable accept (Lio/tidegauge/agent/pipeline/SeriesTable;Ljava/util/List;Ljava/lang/String;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/pipeline/SeriesTable lambda$route$4 (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/pipeline/Series$Key;Lio/tidegauge/agent/pipeline/Series;)V (Lio/tidegauge/agent/pipeline/Series$Key;Lio/tidegauge/agent/pipeline/Series;)V
com/mysql/cj/protocol/ExportControlled
java/security/spec/InvalidKeySpecException
java/security/spec/KeySpec
javax/crypto/NoSuchPaddingException
java/security/KeyException
java/security/InvalidKeyException
javax/crypto/IllegalBlockSizeException
javax/crypto/BadPaddingException
java/security/SignatureException
javax/security/auth/Destroyable
java/security/PrivateKey
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit LL_V
@lambda-proxy com/mysql/cj/protocol/ExportControlled accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/protocol/ExportControlled lambda$static$0 (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy com/mysql/cj/protocol/ExportControlled accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/protocol/ExportControlled lambda$static$1 (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy com/mysql/cj/protocol/ExportControlled accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/protocol/ExportControlled lambda$static$2 (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy com/mysql/cj/protocol/ExportControlled accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/protocol/ExportControlled lambda$static$3 (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy com/mysql/cj/jdbc/ConnectionImpl accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface com/mysql/cj/interceptors/QueryInterceptor destroy ()V (Lcom/mysql/cj/interceptors/QueryInterceptor;)V
picocli/CommandLine$IExitCodeGenerator
@lambda-proxy io/tidegauge/agent/command/OnceSources apply (Lio/tidegauge/agent/command/OnceSources;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/command/OnceSources lambda$ofTheFile$1 (Lio/tidegauge/agent/config/ConfigLoader;)Ljava/util/Optional; (Lio/tidegauge/agent/config/ConfigLoader;)Ljava/util/Optional;
java/nio/charset/MalformedInputException
com/fasterxml/jackson/dataformat/yaml/YAMLParser
com/fasterxml/jackson/core/exc/StreamReadException
com/fasterxml/jackson/core/exc/InputCoercionException
com/fasterxml/jackson/core/JsonParseException
com/fasterxml/jackson/core/io/JsonEOFException
com/fasterxml/jackson/core/JsonStreamContext
com/fasterxml/jackson/core/json/JsonReadContext
com/fasterxml/jackson/dataformat/yaml/YAMLParser$ReadConstrainedReader
org/yaml/snakeyaml/error/YAMLException
com/fasterxml/jackson/dataformat/yaml/JacksonYAMLParseException
com/fasterxml/jackson/dataformat/yaml/snakeyaml/error/YAMLException
com/fasterxml/jackson/dataformat/yaml/snakeyaml/error/MarkedYAMLException
com/fasterxml/jackson/core/StreamReadCapability
com/fasterxml/jackson/core/util/JacksonFeatureSet
com/fasterxml/jackson/dataformat/yaml/YAMLFactory
com/fasterxml/jackson/dataformat/yaml/UTF8Reader
com/fasterxml/jackson/dataformat/yaml/YAMLGenerator
com/fasterxml/jackson/dataformat/yaml/UTF8Writer
com/fasterxml/jackson/dataformat/yaml/YAMLFactoryBuilder
com/fasterxml/jackson/dataformat/yaml/util/StringQuotingChecker
com/fasterxml/jackson/dataformat/yaml/util/StringQuotingChecker$Default
com/fasterxml/jackson/core/FormatFeature
com/fasterxml/jackson/dataformat/yaml/YAMLParser$Feature
com/fasterxml/jackson/dataformat/yaml/YAMLGenerator$Feature
com/fasterxml/jackson/core/io/ContentReference
com/fasterxml/jackson/core/util/BufferRecycler$Gettable
com/fasterxml/jackson/core/util/BufferRecyclers
com/fasterxml/jackson/core/util/BufferRecycler
com/fasterxml/jackson/core/io/IOContext
com/fasterxml/jackson/core/util/TextBuffer
com/fasterxml/jackson/core/util/ReadConstrainedTextBuffer
org/yaml/snakeyaml/parser/Parser
org/yaml/snakeyaml/parser/ParserImpl
org/yaml/snakeyaml/error/MarkedYAMLException
org/yaml/snakeyaml/parser/ParserException
org/yaml/snakeyaml/events/Event
org/yaml/snakeyaml/events/NodeEvent
org/yaml/snakeyaml/events/AliasEvent
org/yaml/snakeyaml/parser/Production
org/yaml/snakeyaml/events/CollectionStartEvent
org/yaml/snakeyaml/events/SequenceStartEvent
org/yaml/snakeyaml/events/ScalarEvent
org/yaml/snakeyaml/events/MappingStartEvent
org/yaml/snakeyaml/scanner/Scanner
org/yaml/snakeyaml/reader/StreamReader
org/yaml/snakeyaml/reader/ReaderException
org/yaml/snakeyaml/LoaderOptions
org/yaml/snakeyaml/inspector/TagInspector
org/yaml/snakeyaml/inspector/UnTrustedTagInspector
org/yaml/snakeyaml/scanner/ScannerImpl
org/yaml/snakeyaml/scanner/ScannerException
org/yaml/snakeyaml/tokens/Token
org/yaml/snakeyaml/tokens/BlockEndToken
org/yaml/snakeyaml/tokens/StreamStartToken
org/yaml/snakeyaml/tokens/StreamEndToken
org/yaml/snakeyaml/tokens/DocumentStartToken
org/yaml/snakeyaml/tokens/DocumentEndToken
org/yaml/snakeyaml/tokens/FlowMappingStartToken
org/yaml/snakeyaml/tokens/FlowSequenceStartToken
org/yaml/snakeyaml/tokens/FlowMappingEndToken
org/yaml/snakeyaml/tokens/FlowSequenceEndToken
org/yaml/snakeyaml/tokens/FlowEntryToken
org/yaml/snakeyaml/tokens/BlockSequenceStartToken
org/yaml/snakeyaml/tokens/BlockEntryToken
org/yaml/snakeyaml/tokens/BlockMappingStartToken
org/yaml/snakeyaml/tokens/KeyToken
org/yaml/snakeyaml/tokens/ValueToken
org/yaml/snakeyaml/tokens/CommentToken
org/yaml/snakeyaml/tokens/AnchorToken
org/yaml/snakeyaml/tokens/AliasToken
org/yaml/snakeyaml/tokens/TagToken
org/yaml/snakeyaml/tokens/ScalarToken
org/yaml/snakeyaml/util/ArrayStack
org/yaml/snakeyaml/error/Mark
org/yaml/snakeyaml/parser/VersionTagsTuple
org/yaml/snakeyaml/parser/ParserImpl$ParseStreamStart
org/yaml/snakeyaml/events/StreamStartEvent
org/yaml/snakeyaml/resolver/Resolver
org/yaml/snakeyaml/nodes/Tag
org/yaml/snakeyaml/util/UriEncoder
org/yaml/snakeyaml/external/com/google/gdata/util/common/base/Escaper
org/yaml/snakeyaml/external/com/google/gdata/util/common/base/UnicodeEscaper
org/yaml/snakeyaml/external/com/google/gdata/util/common/base/PercentEscaper
org/yaml/snakeyaml/external/com/google/gdata/util/common/base/UnicodeEscaper$2
org/yaml/snakeyaml/resolver/ResolverTuple
org/yaml/snakeyaml/parser/ParserImpl$ParseImplicitDocumentStart
org/yaml/snakeyaml/events/CommentEvent
org/yaml/snakeyaml/events/DocumentStartEvent
org/yaml/snakeyaml/events/Event$ID
org/yaml/snakeyaml/tokens/Token$ID
org/yaml/snakeyaml/scanner/Constant
org/yaml/snakeyaml/scanner/SimpleKey
org/yaml/snakeyaml/DumperOptions$ScalarStyle
org/yaml/snakeyaml/parser/ParserImpl$ParseDocumentEnd
org/yaml/snakeyaml/events/DocumentEndEvent
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockNode
org/yaml/snakeyaml/DumperOptions$FlowStyle
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockMappingFirstKey
com/fasterxml/jackson/core/JsonToken
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockMappingKey
org/yaml/snakeyaml/events/CollectionEndEvent
org/yaml/snakeyaml/events/MappingEndEvent
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockMappingValue
org/yaml/snakeyaml/events/ImplicitTuple
org/yaml/snakeyaml/nodes/NodeId
org/yaml/snakeyaml/resolver/Resolver$1
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockSequenceFirstEntry
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockSequenceEntryKey
org/yaml/snakeyaml/events/SequenceEndEvent
org/yaml/snakeyaml/parser/ParserImpl$ParseBlockSequenceEntryValue
org/yaml/snakeyaml/parser/ParserImpl$ParseFlowMappingFirstKey
org/yaml/snakeyaml/parser/ParserImpl$ParseFlowMappingKey
org/yaml/snakeyaml/parser/ParserImpl$ParseFlowMappingValue
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface L4_L
@lambda-proxy io/tidegauge/agent/config/YamlReader accept (Ljava/util/Map;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeInterface java/util/Map putIfAbsent (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; (Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V
org/yaml/snakeyaml/parser/ParserImpl$ParseFlowSequenceFirstEntry
org/yaml/snakeyaml/parser/ParserImpl$ParseFlowSequenceEntry
org/yaml/snakeyaml/parser/ParserImpl$ParseDocumentStart
org/yaml/snakeyaml/events/StreamEndEvent
@lambda-proxy io/tidegauge/agent/config/ConfigLoader accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Lio/tidegauge/agent/config/Node$Mapping;)V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader accept (Lio/tidegauge/agent/config/ConfigLoader;Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/ConfigLoader lambda$load$0 (Ljava/util/List;Ljava/nio/file/Path;)V (Ljava/nio/file/Path;)V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader apply (Lio/tidegauge/agent/config/ConfigLoader;Ljava/nio/file/Path;Ljava/util/List;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/ConfigLoader lambda$load$1 (Ljava/nio/file/Path;Ljava/util/List;Lio/tidegauge/agent/config/Node$Mapping;)Ljava/util/Optional; (Lio/tidegauge/agent/config/Node$Mapping;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader accept (Lio/tidegauge/agent/config/ConfigLoader;Ljava/util/Map;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/config/ConfigLoader lambda$merge$8 (Ljava/util/Map;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V (Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping$Entry;)V
@lambda-proxy io/tidegauge/agent/config/ConfigLoader accept (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$bind$10 (Ljava/util/List;Ljava/lang/String;Lio/tidegauge/agent/config/Node$Mapping;Lio/tidegauge/agent/config/PublisherEnvelope;)V (Lio/tidegauge/agent/config/PublisherEnvelope;)V
@lambda-proxy io/tidegauge/agent/command/OnceSources apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig$CollectorEntry id ()Ljava/lang/String; (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Ljava/lang/String;
@lambda-proxy io/tidegauge/graphite/GraphiteSettings apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/graphite/GraphiteSettings lambda$new$0 (Lio/tidegauge/api/HostPort;)Lio/tidegauge/api/HostPort; (Lio/tidegauge/api/HostPort;)Lio/tidegauge/api/HostPort;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial LLI_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder reinvoke_L LI_I
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/control/Assembly;Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/config/Problems;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$senders$3 (Ljava/util/List;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/control/Definition;)Ljava/util/Optional; (Lio/tidegauge/agent/control/Definition;)Ljava/util/Optional;
@lambda-proxy io/tidegauge/agent/control/Assembly test (Lio/tidegauge/agent/control/Definition;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/control/Assembly lambda$senders$0 (Lio/tidegauge/agent/control/Definition;Lio/tidegauge/agent/control/Running$Sender;)Z (Lio/tidegauge/agent/control/Running$Sender;)Z
@lambda-proxy io/tidegauge/agent/control/Assembly get (Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/control/Definition;Lio/tidegauge/agent/config/Problems;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$senders$2 (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/control/Definition;Lio/tidegauge/agent/config/Problems;)Ljava/util/Optional; ()Ljava/util/Optional;
@lambda-proxy io/tidegauge/graphite/CarbonDestination apply (Ljava/time/Duration;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/graphite/CarbonDestination lambda$new$0 (Ljava/time/Duration;Lio/tidegauge/api/HostPort;)Lio/tidegauge/graphite/CarbonServer; (Lio/tidegauge/api/HostPort;)Lio/tidegauge/graphite/CarbonServer;
@lambda-proxy io/tidegauge/agent/control/Assembly apply (Lio/tidegauge/agent/control/Assembly;Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/control/Definition;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Assembly lambda$senders$1 (Lio/tidegauge/agent/config/AgentConfig$PublisherEntry;Lio/tidegauge/agent/control/Definition;Lio/tidegauge/api/Publisher;)Lio/tidegauge/agent/control/Running$Sender; (Lio/tidegauge/api/Publisher;)Lio/tidegauge/agent/control/Running$Sender;
@lambda-proxy io/tidegauge/graphite/CarbonDestination apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/graphite/CarbonDestination lambda$name$1 (Lio/tidegauge/graphite/CarbonServer;)Ljava/lang/String; (Lio/tidegauge/graphite/CarbonServer;)Ljava/lang/String;
java/util/random/RandomGenerator
java/util/random/RandomGeneratorFactory
java/util/random/RandomGeneratorFactory$FactoryMapHolder
@lambda-proxy java/util/random/RandomGeneratorFactory$FactoryMapHolder test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic java/util/random/RandomGeneratorFactory$FactoryMapHolder lambda$createFactoryMap$0 (Ljava/util/ServiceLoader$Provider;)Z (Ljava/util/ServiceLoader$Provider;)Z
@lambda-proxy java/util/random/RandomGeneratorFactory$FactoryMapHolder apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/random/RandomGeneratorFactory$FactoryMapHolder lambda$createFactoryMap$1 (Ljava/util/ServiceLoader$Provider;)Ljava/lang/String; (Ljava/util/ServiceLoader$Provider;)Ljava/lang/String;
@lambda-proxy java/util/function/Function apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/function/Function lambda$identity$2 (Ljava/lang/Object;)Ljava/lang/Object; (Ljava/lang/Object;)Ljava/lang/Object;
@lambda-proxy java/util/stream/Collectors get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/HashMap <init> ()V ()Ljava/util/Map;
@lambda-proxy java/util/stream/Collectors accept (Ljava/util/function/Function;Ljava/util/function/Function;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic java/util/stream/Collectors lambda$uniqKeysMapAccumulator$1 (Ljava/util/function/Function;Ljava/util/function/Function;Ljava/util/Map;Ljava/lang/Object;)V (Ljava/util/Map;Ljava/lang/Object;)V
@lambda-proxy java/util/stream/Collectors apply ()Ljava/util/function/BinaryOperator; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/util/stream/Collectors lambda$uniqKeysMapMerger$0 (Ljava/util/Map;Ljava/util/Map;)Ljava/util/Map; (Ljava/util/Map;Ljava/util/Map;)Ljava/util/Map;
java/util/random/RandomGenerator$StreamableGenerator
java/util/random/RandomGenerator$SplittableGenerator
jdk/internal/util/random/RandomSupport$AbstractSpliteratorGenerator
jdk/internal/util/random/RandomSupport$AbstractSplittableGenerator
jdk/internal/util/random/RandomSupport$AbstractSplittableWithBrineGenerator
jdk/random/L32X64MixRandom
jdk/random/L64X128MixRandom
jdk/random/L64X128StarStarRandom
jdk/random/L64X256MixRandom
jdk/random/L64X1024MixRandom
jdk/random/L128X128MixRandom
jdk/random/L128X256MixRandom
jdk/random/L128X1024MixRandom
java/util/random/RandomGenerator$JumpableGenerator
java/util/random/RandomGenerator$LeapableGenerator
jdk/random/Xoroshiro128PlusPlus
jdk/random/Xoshiro256PlusPlus
java/util/Random
java/security/SecureRandom
java/security/NoSuchProviderException
java/util/stream/DoubleStream
java/util/SplittableRandom
jdk/internal/util/random/RandomSupport
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeVirtual LLJ_V
@lambda-proxy io/tidegauge/agent/publish/Outbox accept (Lcom/codahale/metrics/Counter;)Ljava/util/function/LongConsumer; (J)V REF_invokeVirtual com/codahale/metrics/Counter inc (J)V (J)V
@lambda-proxy io/tidegauge/agent/publish/Outbox run (Lio/tidegauge/agent/publish/Outbox;)Ljava/lang/Runnable; ()V REF_invokeVirtual io/tidegauge/agent/publish/Outbox work ()V ()V
@lambda-proxy io/tidegauge/agent/control/Assembly accept (Ljava/util/List;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/List add (Ljava/lang/Object;)Z (Lio/tidegauge/agent/control/Running$Sender;)V
@lambda-proxy io/tidegauge/agent/control/AlertAssembly accept (Lio/tidegauge/agent/control/AlertAssembly;Lio/tidegauge/agent/config/Problems;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/control/AlertAssembly lambda$of$0 (Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)V (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)V
@lambda-proxy io/tidegauge/agent/control/AlertAssembly of (Lio/tidegauge/agent/control/AlertAssembly;)Lio/tidegauge/agent/alert/Alerts$Offers; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/util/Map; REF_invokeVirtual io/tidegauge/agent/control/AlertAssembly offers (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/util/Map; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/util/Map;
@lambda-proxy io/tidegauge/agent/alert/Alerts accept (Ljava/util/List;Lio/tidegauge/agent/alert/Alerts$Offers;Ljava/time/Instant;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/alert/Alerts lambda$of$0 (Ljava/util/List;Lio/tidegauge/agent/alert/Alerts$Offers;Ljava/time/Instant;Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)V (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)V
@lambda-proxy io/tidegauge/agent/command/Passes accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/command/Passes lambda$run$0 (Lio/tidegauge/agent/publish/RunningPublisher;)V (Lio/tidegauge/agent/publish/RunningPublisher;)V
java/util/concurrent/locks/AbstractQueuedSynchronizer$SharedNode
javax/net/ssl/KeyManagerFactory
javax/net/ssl/KeyManagerFactory$1
javax/net/ssl/KeyManagerFactorySpi
sun/security/rsa/SunRsaSign
sun/security/rsa/SunRsaSignEntries
sun/security/jca/ProviderConfig$3
sun/security/jca/ProviderConfig$ProviderLoader
java/security/AuthProvider
sun/security/pkcs11/SunPKCS11
sun/security/pkcs11/wrapper/PKCS11Exception
java/security/InvalidParameterException
javax/security/auth/login/FailedLoginException
java/security/ProviderException
javax/security/auth/Subject
sun/security/pkcs11/SunPKCS11$Descriptor
org/jcp/xml/dsig/internal/dom/XMLDSigRI
org/jcp/xml/dsig/internal/dom/XMLDSigRI$1
org/jcp/xml/dsig/internal/dom/XMLDSigRI$2
org/jcp/xml/dsig/internal/dom/XMLDSigRI$ProviderService
sun/security/smartcardio/SunPCSC
sun/security/smartcardio/SunPCSC$1
sun/security/smartcardio/SunPCSC$ProviderService
sun/security/ec/SunEC
sun/security/ec/SunEC$ProviderService
sun/security/ec/SunEC$ProviderServiceA
sun/security/ec/SunEC$1
sun/security/util/CurveDB
java/security/spec/ECField
java/security/spec/ECFieldFp
java/security/spec/EllipticCurve
java/security/spec/ECPoint
java/security/spec/AlgorithmParameterSpec
java/security/spec/ECParameterSpec
sun/security/util/NamedCurve
sun/security/util/DerEncoder
sun/security/util/DerOutputStream
sun/security/util/ByteArrayLexOrder
sun/security/util/ByteArrayTagOrder
sun/security/util/ObjectIdentifier
java/security/spec/ECFieldF2m
sun/security/ssl/SunJSSE
@lambda-proxy sun/security/ssl/SunJSSE run (Lsun/security/ssl/SunJSSE;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual sun/security/ssl/SunJSSE lambda$registerAlgorithms$0 ()Ljava/lang/Void; ()Ljava/lang/Void;
sun/security/ssl/KeyManagerFactoryImpl
sun/security/ssl/KeyManagerFactoryImpl$SunX509
java/security/KeyStore
java/security/KeyStoreSpi
sun/security/util/KeyStoreDelegator
sun/security/pkcs12/PKCS12KeyStore$DualFormatPKCS12
sun/security/pkcs12/PKCS12KeyStore
sun/security/provider/JavaKeyStore
sun/security/provider/JavaKeyStore$JKS
@lambda-proxy sun/security/util/KeyStoreDelegator run ()Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeStatic sun/security/util/KeyStoreDelegator lambda$new$0 ()Ljava/lang/String; ()Ljava/lang/String;
javax/net/ssl/KeyManager
javax/net/ssl/X509KeyManager
javax/net/ssl/X509ExtendedKeyManager
sun/security/ssl/SunX509KeyManagerImpl
javax/net/ssl/SSLContext
java/lang/invoke/VarHandleReferences$FieldStaticReadOnly
java/lang/invoke/VarHandleReferences$FieldStaticReadWrite
javax/net/ssl/SSLContextSpi
sun/security/ssl/SSLContextImpl
sun/security/ssl/SSLContextImpl$AbstractTLSContext
sun/security/ssl/SSLContextImpl$CustomizedTLSContext
sun/security/ssl/SSLContextImpl$TLSContext
sun/security/ssl/SSLLogger
sun/security/ssl/ProtocolVersion
java/security/AlgorithmConstraints
sun/security/ssl/SSLAlgorithmConstraints
sun/security/util/AbstractAlgorithmConstraints
sun/security/util/DisabledAlgorithmConstraints
java/util/regex/Pattern$SliceI
sun/security/util/AlgorithmDecomposer
sun/security/ssl/SSLAlgorithmDecomposer
java/util/regex/Pattern$LookBehindEndNode
java/util/regex/Pattern$NotBehind
sun/security/util/AbstractAlgorithmConstraints$1
sun/security/util/DisabledAlgorithmConstraints$Constraints
sun/security/util/DisabledAlgorithmConstraints$Constraint
sun/security/util/DisabledAlgorithmConstraints$DisabledConstraint
sun/security/util/DisabledAlgorithmConstraints$KeySizeConstraint
sun/security/util/DisabledAlgorithmConstraints$Constraint$Operator
sun/security/util/DisabledAlgorithmConstraints$1
sun/security/util/DisabledAlgorithmConstraints$jdkCAConstraint
sun/security/util/DisabledAlgorithmConstraints$UsageConstraint
sun/security/util/DisabledAlgorithmConstraints$Constraints$Holder
sun/security/util/DisabledAlgorithmConstraints$DenyAfterConstraint
java/time/ZoneRegion
java/time/zone/ZoneOffsetTransitionRule
java/time/zone/ZoneOffsetTransition
java/security/CryptoPrimitive
sun/security/ssl/CipherSuite
sun/security/ssl/SSLCipher
sun/security/ssl/CipherType
sun/security/ssl/SSLCipher$ReadCipherGenerator
sun/security/ssl/SSLCipher$NullReadCipherGenerator
sun/security/ssl/SSLCipher$WriteCipherGenerator
sun/security/ssl/SSLCipher$NullWriteCipherGenerator
sun/security/ssl/SSLCipher$StreamReadCipherGenerator
sun/security/ssl/SSLCipher$StreamWriteCipherGenerator
javax/crypto/Cipher
javax/crypto/Cipher$Transform
sun/security/jca/ServiceId
sun/security/jca/ProviderList$ServiceList
sun/security/jca/ProviderList$ServiceList$1
com/sun/crypto/provider/SunJCE
javax/crypto/JceSecurity
javax/crypto/JceSecurity$1
java/nio/file/AccessMode
sun/nio/fs/UnixFileSystemProvider$3
sun/nio/fs/Globs
java/nio/file/PathMatcher
sun/nio/fs/UnixFileSystem$3
java/nio/file/Files$1
javax/crypto/CryptoPermissions
javax/crypto/CryptoPolicyParser
javax/crypto/CryptoPolicyParser$GrantEntry
javax/crypto/CryptoPolicyParser$CryptoPermissionEntry
java/util/Vector$1
javax/crypto/CryptoPermission
javax/crypto/CryptoAllPermission
javax/crypto/CryptoAllPermissionCollection
java/net/URL$2
java/net/URL$1
java/net/spi/URLStreamHandlerProvider
sun/net/www/protocol/http/Handler
javax/crypto/JceSecurity$WeakIdentityWrapper
javax/crypto/JceSecurity$2
javax/crypto/JceSecurity$3
java/security/AllPermissionCollection
javax/crypto/ProviderVerifier
javax/crypto/CipherSpi
com/sun/crypto/provider/ARCFOURCipher
sun/security/ssl/SSLCipher$T10BlockReadCipherGenerator
sun/security/ssl/SSLCipher$T10BlockWriteCipherGenerator
com/sun/crypto/provider/DESCipher
com/sun/crypto/provider/CipherCore
com/sun/crypto/provider/DESConstants
com/sun/crypto/provider/SymmetricCipher
com/sun/crypto/provider/DESCrypt
com/sun/crypto/provider/FeedbackCipher
com/sun/crypto/provider/ElectronicCodeBook
com/sun/crypto/provider/Padding
com/sun/crypto/provider/PKCS5Padding
com/sun/crypto/provider/CipherBlockChaining
sun/security/ssl/SSLCipher$T11BlockReadCipherGenerator
sun/security/ssl/SSLCipher$T11BlockWriteCipherGenerator
javax/crypto/JceSecurityManager
@lambda-proxy java/lang/SecurityManager apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/Module getDescriptor ()Ljava/lang/module/ModuleDescriptor; (Ljava/lang/Module;)Ljava/lang/module/ModuleDescriptor;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStaticInit L4_I
@lambda-proxy java/lang/SecurityManager test (Ljava/util/Set;Ljava/util/Set;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic java/lang/SecurityManager lambda$addNonExportedPackages$0 (Ljava/util/Set;Ljava/util/Set;Ljava/lang/module/ModuleDescriptor;)Z (Ljava/lang/module/ModuleDescriptor;)Z
@lambda-proxy java/lang/SecurityManager apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/SecurityManager nonExportedPkgs (Ljava/lang/module/ModuleDescriptor;)Ljava/util/Set; (Ljava/lang/module/ModuleDescriptor;)Ljava/util/Set;
@lambda-proxy java/lang/SecurityManager apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeInterface java/util/Collection stream ()Ljava/util/stream/Stream; (Ljava/util/Set;)Ljava/util/stream/Stream;
@lambda-proxy java/lang/SecurityManager accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic java/lang/SecurityManager lambda$addNonExportedPackages$1 (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy java/lang/SecurityManager test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic java/lang/SecurityManager lambda$nonExportedPkgs$2 (Ljava/lang/module/ModuleDescriptor$Exports;)Z (Ljava/lang/module/ModuleDescriptor$Exports;)Z
@lambda-proxy java/lang/SecurityManager apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/module/ModuleDescriptor$Exports source ()Ljava/lang/String; (Ljava/lang/module/ModuleDescriptor$Exports;)Ljava/lang/String;
@lambda-proxy java/lang/SecurityManager accept (Ljava/util/Set;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeInterface java/util/Set remove (Ljava/lang/Object;)Z (Ljava/lang/String;)V
@lambda-proxy java/lang/SecurityManager test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic java/lang/SecurityManager lambda$nonExportedPkgs$3 (Ljava/lang/module/ModuleDescriptor$Opens;)Z (Ljava/lang/module/ModuleDescriptor$Opens;)Z
@lambda-proxy java/lang/SecurityManager apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/module/ModuleDescriptor$Opens source ()Ljava/lang/String; (Ljava/lang/module/ModuleDescriptor$Opens;)Ljava/lang/String;
javax/crypto/JceSecurityManager$1
com/sun/crypto/provider/DESedeCipher
com/sun/crypto/provider/DESedeCrypt
com/sun/crypto/provider/AESCipher
com/sun/crypto/provider/AESCipher$General
com/sun/crypto/provider/AESConstants
com/sun/crypto/provider/AESCrypt
sun/security/ssl/SSLCipher$T12GcmReadCipherGenerator
sun/security/ssl/SSLCipher$T12GcmWriteCipherGenerator
com/sun/crypto/provider/GaloisCounterMode
com/sun/crypto/provider/GaloisCounterMode$AESGCM
sun/security/ssl/SSLCipher$T13GcmReadCipherGenerator
sun/security/ssl/SSLCipher$T13GcmWriteCipherGenerator
sun/security/ssl/SSLCipher$T12CC20P1305ReadCipherGenerator
sun/security/ssl/SSLCipher$T13CC20P1305ReadCipherGenerator
sun/security/ssl/SSLCipher$T12CC20P1305WriteCipherGenerator
sun/security/ssl/SSLCipher$T13CC20P1305WriteCipherGenerator
com/sun/crypto/provider/ChaCha20Cipher
com/sun/crypto/provider/ChaCha20Cipher$ChaCha20Poly1305
sun/security/ssl/SSLCipher$1
sun/security/ssl/CipherSuite$HashAlg
sun/security/ssl/CipherSuite$MacAlg
sun/security/ssl/CipherSuite$KeyExchange
sun/security/ssl/NamedGroup$NamedGroupScheme
sun/security/ssl/NamedGroup$NamedGroupSpec
sun/security/ssl/NamedGroup$ECDHEScheme
sun/security/ssl/NamedGroup
sun/security/ssl/NamedGroup$FFDHEScheme
sun/security/ssl/NamedGroup$XDHScheme
sun/security/ssl/JsseJce
sun/security/ssl/Utilities
sun/security/ssl/SSLAlgorithmDecomposer$1
sun/security/ssl/JsseJce$EcAvailability
java/security/SignatureSpi
java/security/Signature
jdk/internal/access/JavaSecuritySignatureAccess
java/security/Signature$1
sun/security/ec/ECDSASignature
sun/security/ec/ECDSASignature$SHA1
sun/security/ec/ECOperations$IntermediateValueException
java/security/InvalidAlgorithmParameterException
java/security/interfaces/ECKey
java/security/Signature$Delegate
sun/security/ec/ECDSASignature$RawECDSA
sun/security/ec/ECDSASignature$Raw
javax/crypto/KeyAgreement
java/security/KeyFactory
java/security/KeyFactorySpi
sun/security/ec/ECKeyFactory
java/security/PublicKey
java/security/KeyPairGeneratorSpi
java/security/KeyPairGenerator
sun/security/ec/ECKeyPairGenerator
java/security/spec/InvalidParameterSpecException
sun/security/ec/point/Point
sun/security/util/ECUtil
java/security/AlgorithmParameters
java/security/AlgorithmParametersSpi
sun/security/util/ECParameters
sun/security/util/ECKeySizeParameterSpec
java/security/spec/NamedParameterSpec
java/security/spec/ECGenParameterSpec
java/security/KeyPairGenerator$Delegate
sun/security/ssl/SSLContextImpl$CustomizedSSLProtocols
sun/security/ssl/EphemeralKeyManager
sun/security/ssl/EphemeralKeyManager$EphemeralKeyPair
javax/net/ssl/SSLSessionContext
sun/security/ssl/SSLSessionContextImpl
sun/security/util/Cache
sun/security/util/MemoryCache
javax/net/ssl/TrustManager
javax/net/ssl/X509TrustManager
javax/net/ssl/X509ExtendedTrustManager
sun/security/provider/SecureRandom
javax/net/SocketFactory
javax/net/ssl/SSLSocketFactory
sun/security/ssl/SSLSocketFactoryImpl
sun/security/ssl/SSLTransport
sun/security/ssl/BaseSSLSocketImpl
sun/security/ssl/SSLSocketImpl
sun/security/ssl/SSLSocketImpl$AppInputStream
sun/security/ssl/SSLSocketImpl$AppOutputStream
sun/security/ssl/HandshakeHash
sun/security/ssl/HandshakeHash$TranscriptHash
sun/security/ssl/HandshakeHash$CacheOnlyHash
sun/security/ssl/ConnectionContext
sun/security/ssl/TransportContext
sun/security/ssl/Record
sun/security/ssl/SSLRecord
sun/security/ssl/InputRecord
sun/security/ssl/SSLSocketInputRecord
sun/security/ssl/SSLCipher$SSLReadCipher
sun/security/ssl/Authenticator
sun/security/ssl/Authenticator$MAC
sun/security/ssl/Authenticator$SSLAuthenticator
sun/security/ssl/Authenticator$SSLNullAuthenticator
sun/security/ssl/Authenticator$SSLNullMac
sun/security/ssl/Authenticator$MacImpl
sun/security/ssl/SSLCipher$NullReadCipherGenerator$NullReadCipher
sun/security/ssl/OutputRecord
sun/security/ssl/SSLSocketOutputRecord
sun/security/ssl/SSLConsumer
sun/security/ssl/HandshakeProducer
sun/security/ssl/SSLHandshake
sun/security/ssl/HelloRequest
sun/security/ssl/SSLProducer
sun/security/ssl/HelloRequest$HelloRequestKickstartProducer
sun/security/ssl/HelloRequest$HelloRequestConsumer
sun/security/ssl/HelloRequest$HelloRequestProducer
sun/security/ssl/ClientHello
sun/security/ssl/ClientHello$ClientHelloKickstartProducer
sun/security/ssl/ClientHello$ClientHelloConsumer
sun/security/ssl/ClientHello$ClientHelloProducer
sun/security/ssl/HandshakeConsumer
sun/security/ssl/ClientHello$T12ClientHelloConsumer
sun/security/ssl/ClientHello$T13ClientHelloConsumer
sun/security/ssl/ClientHello$D12ClientHelloConsumer
sun/security/ssl/ClientHello$D13ClientHelloConsumer
sun/security/ssl/ServerHello
sun/security/ssl/ServerHello$ServerHelloConsumer
sun/security/ssl/ServerHello$T12ServerHelloProducer
sun/security/ssl/ServerHello$T13ServerHelloProducer
sun/security/ssl/ServerHello$T13HelloRetryRequestProducer
sun/security/ssl/ServerHello$T13HelloRetryRequestReproducer
sun/security/ssl/ServerHello$T12ServerHelloConsumer
sun/security/ssl/ServerHello$T13ServerHelloConsumer
sun/security/ssl/ServerHello$T13HelloRetryRequestConsumer
sun/security/ssl/HelloVerifyRequest
sun/security/ssl/HelloVerifyRequest$HelloVerifyRequestConsumer
sun/security/ssl/HelloVerifyRequest$HelloVerifyRequestProducer
sun/security/ssl/NewSessionTicket
sun/security/ssl/NewSessionTicket$T13NewSessionTicketConsumer
sun/security/ssl/NewSessionTicket$T12NewSessionTicketConsumer
sun/security/ssl/NewSessionTicket$T13NewSessionTicketProducer
sun/security/ssl/NewSessionTicket$T12NewSessionTicketProducer
sun/security/ssl/EncryptedExtensions
sun/security/ssl/EncryptedExtensions$EncryptedExtensionsProducer
sun/security/ssl/EncryptedExtensions$EncryptedExtensionsConsumer
sun/security/ssl/CertificateMessage
sun/security/ssl/CertificateMessage$T12CertificateConsumer
sun/security/ssl/CertificateMessage$T12CertificateProducer
sun/security/ssl/CertificateMessage$T13CertificateConsumer
sun/security/ssl/CertificateMessage$T13CertificateProducer
sun/security/ssl/ServerKeyExchange
sun/security/ssl/ServerKeyExchange$ServerKeyExchangeConsumer
sun/security/ssl/ServerKeyExchange$ServerKeyExchangeProducer
sun/security/ssl/CertificateRequest
sun/security/ssl/CertificateRequest$T10CertificateRequestConsumer
sun/security/ssl/CertificateRequest$T10CertificateRequestProducer
sun/security/ssl/CertificateRequest$T12CertificateRequestConsumer
sun/security/ssl/CertificateRequest$T12CertificateRequestProducer
sun/security/ssl/CertificateRequest$T13CertificateRequestConsumer
sun/security/ssl/CertificateRequest$T13CertificateRequestProducer
sun/security/ssl/ServerHelloDone
sun/security/ssl/ServerHelloDone$ServerHelloDoneConsumer
sun/security/ssl/ServerHelloDone$ServerHelloDoneProducer
sun/security/ssl/CertificateVerify
sun/security/ssl/CertificateVerify$S30CertificateVerifyConsumer
sun/security/ssl/CertificateVerify$S30CertificateVerifyProducer
sun/security/ssl/CertificateVerify$T10CertificateVerifyConsumer
sun/security/ssl/CertificateVerify$T10CertificateVerifyProducer
sun/security/ssl/CertificateVerify$T12CertificateVerifyConsumer
sun/security/ssl/CertificateVerify$T12CertificateVerifyProducer
sun/security/ssl/CertificateVerify$T13CertificateVerifyConsumer
sun/security/ssl/CertificateVerify$T13CertificateVerifyProducer
sun/security/ssl/ClientKeyExchange
sun/security/ssl/ClientKeyExchange$ClientKeyExchangeConsumer
sun/security/ssl/ClientKeyExchange$ClientKeyExchangeProducer
sun/security/ssl/Finished
sun/security/ssl/Finished$T12FinishedConsumer
sun/security/ssl/Finished$T12FinishedProducer
sun/security/ssl/Finished$T13FinishedConsumer
sun/security/ssl/Finished$T13FinishedProducer
sun/security/ssl/CertificateStatus
sun/security/ssl/CertificateStatus$CertificateStatusConsumer
sun/security/ssl/CertificateStatus$CertificateStatusProducer
sun/security/ssl/HandshakeAbsence
sun/security/ssl/CertificateStatus$CertificateStatusAbsence
sun/security/ssl/KeyUpdate
sun/security/ssl/KeyUpdate$KeyUpdateKickstartProducer
sun/security/ssl/KeyUpdate$KeyUpdateConsumer
sun/security/ssl/KeyUpdate$KeyUpdateProducer
sun/security/ssl/SSLCipher$SSLWriteCipher
sun/security/ssl/SSLCipher$NullWriteCipherGenerator$NullWriteCipher
sun/security/ssl/SSLConfiguration
javax/crypto/KeyGenerator
javax/crypto/KeyGeneratorSpi
com/sun/crypto/provider/TlsMasterSecretGenerator
sun/security/ssl/ClientAuthType
sun/security/ssl/SSLConfiguration$CustomizedClientSignatureSchemes
javax/net/ssl/SSLSession
javax/net/ssl/ExtendedSSLSession
sun/security/ssl/SSLSessionImpl
sun/security/ssl/SignatureScheme
com/sun/security/sasl/gsskerb/JdkSASL
com/sun/security/sasl/gsskerb/JdkSASL$1
com/sun/security/sasl/gsskerb/JdkSASL$ProviderService
sun/security/jgss/SunProvider
sun/security/jgss/SunProvider$1
sun/security/jgss/SunProvider$ProviderService
com/sun/security/sasl/Provider
com/sun/security/sasl/Provider$1
com/sun/security/sasl/Provider$ProviderService
sun/security/provider/certpath/ldap/JdkLDAP
@lambda-proxy sun/security/provider/certpath/ldap/JdkLDAP run (Lsun/security/provider/certpath/ldap/JdkLDAP;Ljava/security/Provider;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual sun/security/provider/certpath/ldap/JdkLDAP lambda$new$0 (Ljava/security/Provider;)Ljava/lang/Void; ()Ljava/lang/Void;
sun/security/provider/certpath/ldap/JdkLDAP$ProviderService
sun/security/ssl/PredefinedDHParameterSpecs
sun/security/ssl/PredefinedDHParameterSpecs$1
javax/crypto/spec/DHParameterSpec
sun/security/util/SafeDHParameterSpec
com/sun/crypto/provider/DHParameters
sun/security/ec/ECDSASignature$SHA256
sun/security/provider/SHA2
sun/security/provider/SHA2$SHA256
sun/security/ec/ECDSASignature$SHA384
sun/security/provider/SHA5
sun/security/provider/SHA5$SHA384
sun/security/ec/ECDSASignature$SHA512
sun/security/provider/SHA5$SHA512
sun/security/ec/ed/EdDSASignature
sun/security/ec/ed/EdDSASignature$Ed25519
sun/security/ec/ed/EdDSASignature$MessageAccumulator
java/security/spec/EdDSAParameterSpec
@lambda-proxy sun/security/ec/ed/EdDSASignature apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_newInvokeSpecial java/security/ProviderException <init> (Ljava/lang/String;)V (Ljava/lang/String;)Ljava/security/ProviderException;
sun/security/ec/ed/EdDSAParameters
sun/security/util/math/IntegerFieldModuloP
sun/security/ec/ed/EdDSAParameters$DigesterFactory
sun/security/ec/ed/EdECOperations
sun/security/ec/ed/Ed25519Operations
sun/security/ec/ed/Ed448Operations
sun/security/ec/ParametersMap
sun/security/util/math/intpoly/IntegerPolynomial
sun/security/util/math/intpoly/IntegerPolynomial25519
sun/security/util/math/intpoly/Curve25519OrderField
sun/security/util/math/IntegerModuloP
sun/security/util/math/ImmutableIntegerModuloP
sun/security/util/math/intpoly/IntegerPolynomial$Element
sun/security/util/math/intpoly/IntegerPolynomial$ImmutableElement
sun/security/ec/point/MutablePoint
sun/security/ec/point/ImmutablePoint
sun/security/util/math/SmallValue
sun/security/util/math/intpoly/IntegerPolynomial$Limb
sun/security/ec/point/AffinePoint
sun/security/ec/point/ExtendedHomogeneousPoint
sun/security/ec/point/ExtendedHomogeneousPoint$Immutable
sun/security/ec/ed/EdDSAParameters$SHA512DigesterFactory
sun/security/ec/ed/EdDSAParameters$Digester
@lambda-proxy sun/security/ec/ed/EdDSAParameters apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic sun/security/ec/ed/EdDSAParameters dom2 (Ljava/security/spec/EdDSAParameterSpec;)[B (Ljava/security/spec/EdDSAParameterSpec;)[B
sun/security/util/math/intpoly/IntegerPolynomial448
sun/security/util/math/intpoly/Curve448OrderField
sun/security/ec/point/ProjectivePoint
sun/security/ec/point/ProjectivePoint$Immutable
sun/security/ec/ed/EdDSAParameters$SHAKE256DigesterFactory
@lambda-proxy sun/security/ec/ed/EdDSAParameters apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic sun/security/ec/ed/EdDSAParameters dom4 (Ljava/security/spec/EdDSAParameterSpec;)[B (Ljava/security/spec/EdDSAParameterSpec;)[B
sun/security/ec/ParametersMap$1
sun/security/ec/ed/EdDSASignature$Ed448
sun/security/ssl/SignatureScheme$SigAlgParamSpec
java/security/spec/PSSParameterSpec
java/security/spec/MGF1ParameterSpec
sun/security/rsa/RSAPSSSignature
sun/security/rsa/PSSParameters
sun/security/provider/DSA
sun/security/provider/DSA$SHA256withDSA
sun/security/ec/ECDSASignature$SHA224
sun/security/provider/SHA2$SHA224
sun/security/rsa/RSASignature
sun/security/rsa/RSASignature$SHA224withRSA
sun/security/x509/AlgorithmId
sun/security/provider/DSA$SHA224withDSA
sun/security/ssl/SessionId
sun/security/ssl/DTLSRecord
sun/security/ssl/DTLSInputRecord
sun/security/ssl/HandshakeContext
sun/security/ssl/ClientHandshakeContext
sun/security/ssl/SSLPossession
sun/security/ssl/NamedGroupPossession
sun/security/ssl/SSLCredentials
sun/security/ssl/SSLKeyDerivation
sun/security/ssl/SupportedGroupsExtension$SupportedGroups
sun/security/util/KeyUtil
java/util/ComparableTimSort
sun/security/ssl/HandshakeOutStream
java/lang/Byte$ByteCache
sun/security/ssl/RandomCookie
sun/security/ssl/SSLHandshake$HandshakeMessage
sun/security/ssl/ClientHello$ClientHelloMessage
sun/security/ssl/SSLExtensions
sun/security/ssl/SSLStringizer
sun/security/ssl/SSLExtension
sun/security/ssl/ServerNameExtension
sun/security/ssl/ServerNameExtension$CHServerNameProducer
sun/security/ssl/SSLExtension$ExtensionConsumer
sun/security/ssl/ServerNameExtension$CHServerNameConsumer
sun/security/ssl/ServerNameExtension$CHServerNamesStringizer
sun/security/ssl/ServerNameExtension$SHServerNameProducer
sun/security/ssl/ServerNameExtension$SHServerNameConsumer
sun/security/ssl/ServerNameExtension$SHServerNamesStringizer
sun/security/ssl/ServerNameExtension$EEServerNameProducer
sun/security/ssl/ServerNameExtension$EEServerNameConsumer
sun/security/ssl/MaxFragExtension
sun/security/ssl/MaxFragExtension$CHMaxFragmentLengthProducer
sun/security/ssl/MaxFragExtension$CHMaxFragmentLengthConsumer
sun/security/ssl/MaxFragExtension$SHMaxFragmentLengthProducer
sun/security/ssl/MaxFragExtension$SHMaxFragmentLengthConsumer
sun/security/ssl/MaxFragExtension$SHMaxFragmentLengthUpdate
sun/security/ssl/MaxFragExtension$EEMaxFragmentLengthProducer
sun/security/ssl/MaxFragExtension$EEMaxFragmentLengthConsumer
sun/security/ssl/MaxFragExtension$EEMaxFragmentLengthUpdate
sun/security/ssl/MaxFragExtension$MaxFragLenStringizer
sun/security/ssl/CertStatusExtension
sun/security/ssl/CertStatusExtension$CHCertStatusReqProducer
sun/security/ssl/CertStatusExtension$CHCertStatusReqConsumer
sun/security/ssl/CertStatusExtension$SHCertStatusReqProducer
sun/security/ssl/CertStatusExtension$SHCertStatusReqConsumer
sun/security/ssl/CertStatusExtension$CTCertStatusResponseProducer
sun/security/ssl/CertStatusExtension$CTCertStatusResponseConsumer
sun/security/ssl/CertStatusExtension$CertStatusRequestStringizer
sun/security/ssl/CertStatusExtension$CHCertStatusReqV2Producer
sun/security/ssl/CertStatusExtension$CHCertStatusReqV2Consumer
sun/security/ssl/CertStatusExtension$SHCertStatusReqV2Producer
sun/security/ssl/CertStatusExtension$SHCertStatusReqV2Consumer
sun/security/ssl/CertStatusExtension$CertStatusRequestsStringizer
sun/security/ssl/CertStatusExtension$CertStatusRespStringizer
sun/security/ssl/SupportedGroupsExtension
sun/security/ssl/SupportedGroupsExtension$CHSupportedGroupsProducer
sun/security/ssl/SupportedGroupsExtension$CHSupportedGroupsConsumer
sun/security/ssl/SupportedGroupsExtension$CHSupportedGroupsOnTradeAbsence
sun/security/ssl/SupportedGroupsExtension$SupportedGroupsStringizer
sun/security/ssl/SupportedGroupsExtension$EESupportedGroupsProducer
sun/security/ssl/SupportedGroupsExtension$EESupportedGroupsConsumer
sun/security/ssl/ECPointFormatsExtension
sun/security/ssl/ECPointFormatsExtension$CHECPointFormatsProducer
sun/security/ssl/ECPointFormatsExtension$CHECPointFormatsConsumer
sun/security/ssl/ECPointFormatsExtension$SHECPointFormatsConsumer
sun/security/ssl/ECPointFormatsExtension$ECPointFormatsStringizer
sun/security/ssl/AlpnExtension
sun/security/ssl/AlpnExtension$CHAlpnProducer
sun/security/ssl/AlpnExtension$CHAlpnConsumer
sun/security/ssl/AlpnExtension$CHAlpnAbsence
sun/security/ssl/AlpnExtension$SHAlpnProducer
sun/security/ssl/AlpnExtension$SHAlpnConsumer
sun/security/ssl/AlpnExtension$SHAlpnAbsence
sun/security/ssl/AlpnExtension$AlpnStringizer
@lambda-proxy sun/security/ssl/AlpnExtension run ()Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeStatic sun/security/ssl/AlpnExtension lambda$static$0 ()Ljava/lang/String; ()Ljava/lang/String;
sun/security/ssl/ExtendedMasterSecretExtension
sun/security/ssl/ExtendedMasterSecretExtension$CHExtendedMasterSecretProducer
sun/security/ssl/ExtendedMasterSecretExtension$CHExtendedMasterSecretConsumer
sun/security/ssl/ExtendedMasterSecretExtension$CHExtendedMasterSecretAbsence
sun/security/ssl/ExtendedMasterSecretExtension$SHExtendedMasterSecretProducer
sun/security/ssl/ExtendedMasterSecretExtension$SHExtendedMasterSecretConsumer
sun/security/ssl/ExtendedMasterSecretExtension$SHExtendedMasterSecretAbsence
sun/security/ssl/ExtendedMasterSecretExtension$ExtendedMasterSecretStringizer
sun/security/ssl/SessionTicketExtension
sun/security/ssl/SessionTicketExtension$T12CHSessionTicketProducer
sun/security/ssl/SessionTicketExtension$T12CHSessionTicketConsumer
sun/security/ssl/SessionTicketExtension$T12SHSessionTicketProducer
sun/security/ssl/SessionTicketExtension$T12SHSessionTicketConsumer
sun/security/ssl/SessionTicketExtension$SessionTicketStringizer
sun/security/ssl/SignatureAlgorithmsExtension
sun/security/ssl/SignatureAlgorithmsExtension$CHSignatureSchemesProducer
sun/security/ssl/SignatureAlgorithmsExtension$CHSignatureSchemesConsumer
sun/security/ssl/SignatureAlgorithmsExtension$CHSignatureSchemesOnLoadAbsence
sun/security/ssl/SignatureAlgorithmsExtension$CHSignatureSchemesUpdate
sun/security/ssl/SignatureAlgorithmsExtension$CHSignatureSchemesOnTradeAbsence
sun/security/ssl/SignatureAlgorithmsExtension$CRSignatureSchemesProducer
sun/security/ssl/SignatureAlgorithmsExtension$CRSignatureSchemesConsumer
sun/security/ssl/SignatureAlgorithmsExtension$CRSignatureSchemesAbsence
sun/security/ssl/SignatureAlgorithmsExtension$CRSignatureSchemesUpdate
sun/security/ssl/SignatureAlgorithmsExtension$SignatureSchemesStringizer
sun/security/ssl/SupportedVersionsExtension
sun/security/ssl/SupportedVersionsExtension$CHSupportedVersionsProducer
sun/security/ssl/SupportedVersionsExtension$CHSupportedVersionsConsumer
sun/security/ssl/SupportedVersionsExtension$CHSupportedVersionsStringizer
sun/security/ssl/SupportedVersionsExtension$SHSupportedVersionsProducer
sun/security/ssl/SupportedVersionsExtension$SHSupportedVersionsConsumer
sun/security/ssl/SupportedVersionsExtension$SHSupportedVersionsStringizer
sun/security/ssl/SupportedVersionsExtension$HRRSupportedVersionsProducer
sun/security/ssl/SupportedVersionsExtension$HRRSupportedVersionsConsumer
sun/security/ssl/SupportedVersionsExtension$HRRSupportedVersionsReproducer
sun/security/ssl/CookieExtension
sun/security/ssl/CookieExtension$CHCookieProducer
sun/security/ssl/CookieExtension$CHCookieConsumer
sun/security/ssl/CookieExtension$CHCookieUpdate
sun/security/ssl/CookieExtension$HRRCookieProducer
sun/security/ssl/CookieExtension$HRRCookieConsumer
sun/security/ssl/CookieExtension$HRRCookieReproducer
sun/security/ssl/CookieExtension$CookieStringizer
sun/security/ssl/PskKeyExchangeModesExtension
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeModesProducer
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeModesConsumer
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeModesOnLoadAbsence
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeModesOnTradeAbsence
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeModesStringizer
sun/security/ssl/CertificateAuthoritiesExtension
sun/security/ssl/CertificateAuthoritiesExtension$CHCertificateAuthoritiesProducer
sun/security/ssl/CertificateAuthoritiesExtension$CHCertificateAuthoritiesConsumer
sun/security/ssl/CertificateAuthoritiesExtension$CRCertificateAuthoritiesProducer
sun/security/ssl/CertificateAuthoritiesExtension$CRCertificateAuthoritiesConsumer
sun/security/ssl/CertificateAuthoritiesExtension$CertificateAuthoritiesStringizer
sun/security/ssl/CertSignAlgsExtension
sun/security/ssl/CertSignAlgsExtension$CHCertSignatureSchemesProducer
sun/security/ssl/CertSignAlgsExtension$CHCertSignatureSchemesConsumer
sun/security/ssl/CertSignAlgsExtension$CHCertSignatureSchemesUpdate
sun/security/ssl/CertSignAlgsExtension$CRCertSignatureSchemesProducer
sun/security/ssl/CertSignAlgsExtension$CRCertSignatureSchemesConsumer
sun/security/ssl/CertSignAlgsExtension$CRCertSignatureSchemesUpdate
sun/security/ssl/CertSignAlgsExtension$CertSignatureSchemesStringizer
sun/security/ssl/KeyShareExtension
sun/security/ssl/KeyShareExtension$CHKeyShareProducer
sun/security/ssl/KeyShareExtension$CHKeyShareConsumer
sun/security/ssl/KeyShareExtension$CHKeyShareOnTradeAbsence
sun/security/ssl/KeyShareExtension$CHKeyShareStringizer
sun/security/ssl/KeyShareExtension$SHKeyShareProducer
sun/security/ssl/KeyShareExtension$SHKeyShareConsumer
sun/security/ssl/KeyShareExtension$SHKeyShareAbsence
sun/security/ssl/KeyShareExtension$SHKeyShareStringizer
sun/security/ssl/KeyShareExtension$HRRKeyShareProducer
sun/security/ssl/KeyShareExtension$HRRKeyShareConsumer
sun/security/ssl/KeyShareExtension$HRRKeyShareReproducer
sun/security/ssl/KeyShareExtension$HRRKeyShareStringizer
sun/security/ssl/RenegoInfoExtension
sun/security/ssl/RenegoInfoExtension$CHRenegotiationInfoProducer
sun/security/ssl/RenegoInfoExtension$CHRenegotiationInfoConsumer
sun/security/ssl/RenegoInfoExtension$CHRenegotiationInfoAbsence
sun/security/ssl/RenegoInfoExtension$SHRenegotiationInfoProducer
sun/security/ssl/RenegoInfoExtension$SHRenegotiationInfoConsumer
sun/security/ssl/RenegoInfoExtension$SHRenegotiationInfoAbsence
sun/security/ssl/RenegoInfoExtension$RenegotiationInfoStringizer
sun/security/ssl/PreSharedKeyExtension
sun/security/ssl/PreSharedKeyExtension$CHPreSharedKeyProducer
sun/security/ssl/PreSharedKeyExtension$CHPreSharedKeyConsumer
sun/security/ssl/PreSharedKeyExtension$CHPreSharedKeyOnLoadAbsence
sun/security/ssl/PreSharedKeyExtension$CHPreSharedKeyUpdate
sun/security/ssl/PreSharedKeyExtension$CHPreSharedKeyOnTradeAbsence
sun/security/ssl/PreSharedKeyExtension$CHPreSharedKeyStringizer
sun/security/ssl/PreSharedKeyExtension$SHPreSharedKeyProducer
sun/security/ssl/PreSharedKeyExtension$SHPreSharedKeyConsumer
sun/security/ssl/PreSharedKeyExtension$SHPreSharedKeyAbsence
sun/security/ssl/PreSharedKeyExtension$SHPreSharedKeyStringizer
sun/security/ssl/SSLExtension$ClientExtensions
sun/security/ssl/SSLExtension$SSLExtensionSpec
sun/security/ssl/CertStatusExtension$CertStatusRequestSpec
sun/security/ssl/CertStatusExtension$CertStatusRequest
sun/security/ssl/CertStatusExtension$OCSPStatusRequest
sun/security/ssl/CertStatusExtension$CertStatusRequestType
sun/security/ssl/SupportedGroupsExtension$SupportedGroupsSpec
sun/security/ssl/ECPointFormatsExtension$ECPointFormatsSpec
sun/security/ssl/ECPointFormatsExtension$ECPointFormat
sun/security/ssl/CertStatusExtension$CertStatusRequestV2Spec
sun/security/ssl/ExtendedMasterSecretExtension$ExtendedMasterSecretSpec
sun/security/ssl/SignatureAlgorithmsExtension$SignatureSchemesSpec
sun/security/ssl/SupportedVersionsExtension$CHSupportedVersionsSpec
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeModesSpec
sun/security/ssl/PskKeyExchangeModesExtension$PskKeyExchangeMode
sun/security/ssl/SSLKeyAgreementGenerator
sun/security/ssl/SSLHandshakeBinding
sun/security/ssl/SSLKeyExchange
sun/security/ssl/SSLPossessionGenerator
sun/security/ssl/SSLKeyAgreement
sun/security/ssl/SSLKeyExchange$T13KeyAgreement
sun/security/ssl/SSLKeyExchange$T12KeyAgreement
sun/security/ssl/RSAKeyExchange
sun/security/ssl/RSAKeyExchange$EphemeralRSAPossessionGenerator
sun/security/ssl/RSAKeyExchange$RSAKAGenerator
sun/security/ssl/DHKeyExchange
sun/security/ssl/DHKeyExchange$DHEPossessionGenerator
sun/security/ssl/DHKeyExchange$DHEKAGenerator
sun/security/ssl/ECDHKeyExchange
sun/security/ssl/ECDHKeyExchange$ECDHEPossessionGenerator
sun/security/ssl/ECDHKeyExchange$ECDHKAGenerator
sun/security/ssl/ECDHKeyExchange$ECDHEKAGenerator
sun/security/ssl/ECDHKeyExchange$ECDHEXDHKAGenerator
sun/security/ssl/XDHKeyExchange$XDHEPossession
sun/security/ec/XDHKeyPairGenerator
@lambda-proxy sun/security/ec/XDHKeyPairGenerator apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_newInvokeSpecial java/security/InvalidAlgorithmParameterException <init> (Ljava/lang/String;)V (Ljava/lang/String;)Ljava/security/InvalidAlgorithmParameterException;
sun/security/ec/XECParameters
sun/security/ec/XECOperations
sun/security/jca/JCAUtil
sun/security/jca/JCAUtil$CachedSecureRandomHolder
sun/security/util/math/MutableIntegerModuloP
sun/security/util/math/intpoly/IntegerPolynomial$MutableElement
java/security/KeyPair
java/security/interfaces/XECKey
java/security/interfaces/XECPublicKey
sun/security/x509/X509Key
sun/security/ec/XDHPublicKeyImpl
sun/security/util/BitArray
java/security/interfaces/XECPrivateKey
sun/security/pkcs/PKCS8Key
sun/security/ec/XDHPrivateKeyImpl
sun/security/util/DerValue
sun/security/util/DerInputStream
sun/security/ssl/XDHKeyExchange$1
sun/security/ssl/KeyShareExtension$KeyShareEntry
sun/security/ssl/ECDHKeyExchange$ECDHEPossession
sun/security/ec/ECOperations
sun/security/util/math/intpoly/IntegerPolynomialP256
sun/security/util/math/intpoly/IntegerPolynomialP384
sun/security/util/math/intpoly/IntegerPolynomialP521
sun/security/util/math/intpoly/P256OrderField
sun/security/util/math/intpoly/P384OrderField
sun/security/util/math/intpoly/P521OrderField
sun/security/ec/point/ProjectivePoint$Mutable
java/security/interfaces/ECPrivateKey
sun/security/ec/ECPrivateKeyImpl
sun/security/util/ArrayUtil
@lambda-proxy sun/security/util/ArrayUtil apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_newInvokeSpecial java/lang/ArrayIndexOutOfBoundsException <init> (Ljava/lang/String;)V (Ljava/lang/String;)Ljava/lang/ArrayIndexOutOfBoundsException;
java/security/interfaces/ECPublicKey
sun/security/ec/ECPublicKeyImpl
sun/security/ssl/KeyShareExtension$CHKeyShareSpec
sun/security/ssl/OutputRecord$T13PaddingHolder
sun/security/ssl/ContentType
sun/security/ssl/Plaintext
sun/security/ssl/TransportContext$1
sun/security/ssl/ServerHello$ServerHelloMessage
sun/security/ssl/SupportedVersionsExtension$SHSupportedVersionsSpec
sun/security/ssl/HandshakeHash$T13HandshakeHash
sun/security/ssl/HandshakeHash$CloneableHash
sun/security/ssl/KeyShareExtension$SHKeyShareSpec
sun/security/ssl/NamedGroupCredentials
sun/security/ssl/ECDHKeyExchange$ECDHECredentials
java/security/spec/ECPublicKeySpec
java/security/spec/EncodedKeySpec
java/security/spec/X509EncodedKeySpec
sun/security/util/Length
javax/crypto/SecretKey
java/security/interfaces/RSAKey
sun/security/ssl/KAKeyDerivation
javax/crypto/KeyAgreementSpi
sun/security/ec/ECDHKeyAgreement
javax/crypto/ShortBufferException
javax/crypto/spec/SecretKeySpec
jdk/internal/access/JavaxCryptoSpecAccess
javax/crypto/spec/SecretKeySpec$1
sun/security/ssl/HKDF
javax/crypto/Mac
javax/crypto/MacSpi
com/sun/crypto/provider/HmacCore
com/sun/crypto/provider/HmacCore$HmacSHA256
sun/security/ssl/SSLSecretDerivation
sun/security/ssl/SSLSecretDerivation$SecretSchedule
sun/security/ssl/SSLKeyDerivationGenerator
sun/security/ssl/SSLTrafficKeyDerivation
sun/security/ssl/SSLTrafficKeyDerivation$S30TrafficKeyDerivationGenerator
sun/security/ssl/SSLTrafficKeyDerivation$T10TrafficKeyDerivationGenerator
sun/security/ssl/SSLTrafficKeyDerivation$T12TrafficKeyDerivationGenerator
sun/security/ssl/SSLTrafficKeyDerivation$T13TrafficKeyDerivationGenerator
sun/security/ssl/SSLTrafficKeyDerivation$1
sun/security/ssl/SSLTrafficKeyDerivation$T13TrafficKeyDerivation
sun/security/ssl/SSLTrafficKeyDerivation$KeySchedule
javax/crypto/spec/IvParameterSpec
sun/security/ssl/Authenticator$TLS13Authenticator
sun/security/ssl/SSLCipher$T13GcmReadCipherGenerator$GcmReadCipher
sun/security/ssl/SSLCipher$T13GcmWriteCipherGenerator$GcmWriteCipher
sun/security/ssl/ChangeCipherSpec
sun/security/ssl/ChangeCipherSpec$T10ChangeCipherSpecConsumer
sun/security/ssl/ChangeCipherSpec$T10ChangeCipherSpecProducer
sun/security/ssl/ChangeCipherSpec$T13ChangeCipherSpecConsumer
javax/crypto/spec/GCMParameterSpec
javax/crypto/NullCipher
com/sun/crypto/provider/GaloisCounterMode$GCMEngine
com/sun/crypto/provider/GaloisCounterMode$GCMDecrypt
com/sun/crypto/provider/GCM
com/sun/crypto/provider/CounterMode
com/sun/crypto/provider/GCTR
com/sun/crypto/provider/GHASH
sun/security/ssl/EncryptedExtensions$EncryptedExtensionsMessage
sun/security/ssl/CertificateRequest$T13CertificateRequestMessage
sun/security/ssl/CertificateMessage$T13CertificateMessage
sun/security/ssl/CertificateMessage$CertificateEntry
java/security/cert/X509Extension
java/security/cert/X509Certificate
java/security/cert/CertificateFactory
java/security/cert/CertificateFactorySpi
sun/security/provider/X509Factory
sun/security/util/Cache$EqualByteArray
sun/security/x509/X509CertImpl
sun/security/x509/CertAttrSet
sun/security/x509/X509CertInfo
sun/security/x509/CertificateVersion
sun/security/x509/CertificateSerialNumber
sun/security/x509/SerialNumber
sun/security/x509/CertificateAlgorithmId
sun/security/x509/GeneralNameInterface
sun/security/x509/X500Name
sun/security/x509/X500Name$1
javax/security/auth/x500/X500Principal
sun/security/x509/RDN
sun/security/x509/AVA
sun/security/x509/CertificateValidity
sun/security/x509/CertificateX509Key
jdk/internal/access/JavaSecuritySpecAccess
java/security/spec/EncodedKeySpec$1
sun/security/rsa/RSAKeyFactory
sun/security/rsa/RSAKeyFactory$Legacy
java/security/spec/RSAPublicKeySpec
java/security/spec/RSAPrivateKeySpec
java/security/spec/RSAPrivateCrtKeySpec
java/security/spec/PKCS8EncodedKeySpec
sun/security/rsa/RSAUtil$KeyType
java/security/interfaces/RSAPublicKey
sun/security/rsa/RSAPublicKeyImpl
sun/security/util/IOUtils
sun/security/rsa/RSAUtil
sun/security/x509/CertificateExtensions
java/security/cert/Extension
sun/security/x509/Extension
sun/security/x509/OIDMap
sun/security/x509/PKIXExtensions
sun/security/x509/OIDMap$OIDInfo
sun/security/x509/BasicConstraintsExtension
sun/security/x509/X509AttributeName
sun/security/util/MemoryCache$CacheEntry
sun/security/util/MemoryCache$SoftCacheEntry
jdk/internal/event/X509CertificateEvent
jdk/internal/event/EventHelper
java/lang/System$Logger$Level
jdk/internal/event/EventHelper$ThreadTrackHolder
jdk/internal/misc/ThreadTracker
jdk/internal/misc/ThreadTracker$ThreadRef
javax/net/ssl/SSLEngine
sun/security/ssl/X509Authentication$X509Credentials
sun/security/ssl/CertificateVerify$T13CertificateVerifyMessage
sun/security/util/SignatureUtil
java/security/interfaces/RSAPrivateKey
sun/security/rsa/RSACore
sun/security/rsa/MGF1
sun/security/ssl/Finished$FinishedMessage
sun/security/ssl/Finished$VerifyDataScheme
sun/security/ssl/Finished$VerifyDataGenerator
sun/security/ssl/Finished$S30VerifyDataGenerator
sun/security/ssl/Finished$T10VerifyDataGenerator
sun/security/ssl/Finished$T12VerifyDataGenerator
sun/security/ssl/Finished$T13VerifyDataGenerator
sun/security/ssl/Finished$1
sun/security/ssl/SSLBasicKeyDerivation
sun/security/ssl/SSLBasicKeyDerivation$SecretSizeSpec
java/util/Formatter
java/util/Formatter$FormatString
java/util/Formatter$FixedString
java/util/Formatter$Conversion
java/util/Formatter$FormatSpecifier
java/util/Formatter$Flags
java/util/Formattable
sun/security/ssl/SSLAuthentication
sun/security/ssl/X509Authentication
@lambda-proxy sun/security/ssl/CertificateMessage$T13CertificateProducer apply ()Ljava/util/function/IntFunction; (I)Ljava/lang/Object; REF_invokeStatic sun/security/ssl/CertificateMessage$T13CertificateProducer lambda$choosePossession$0 (I)[Ljava/lang/String; (I)[Ljava/lang/String;
com/sun/crypto/provider/GaloisCounterMode$GCMEncrypt
com/sun/crypto/provider/GaloisCounterMode$GCTRGHASH
sun/security/ssl/X509Authentication$X509Possession
javax/net/ssl/SSLEngineResult$HandshakeStatus
jdk/internal/event/TLSHandshakeEvent
sun/security/ssl/PostHandshakeContext
sun/security/ssl/NewSessionTicket$NewSessionTicketMessage
sun/security/ssl/NewSessionTicket$T13NewSessionTicketMessage
@lambda-proxy com/mysql/cj/protocol/a/NativeAuthenticationProvider accept (Lcom/mysql/cj/protocol/a/NativeAuthenticationProvider;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeSpecial com/mysql/cj/protocol/a/NativeAuthenticationProvider lambda$proceedHandshakeWithPluggableAuthentication$1 (Lcom/mysql/cj/protocol/a/NativePacketPayload;)V (Lcom/mysql/cj/protocol/a/NativePacketPayload;)V
com/mysql/cj/NativeQueryBindValue
@lambda-proxy com/mysql/cj/protocol/a/NativeMessageBuilder accept (Lcom/mysql/cj/BindValue;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic com/mysql/cj/protocol/a/NativeMessageBuilder lambda$buildComQuery$0 (Lcom/mysql/cj/BindValue;Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy com/mysql/cj/NativeQueryAttributesBindings test (Ljava/lang/String;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/mysql/cj/NativeQueryAttributesBindings lambda$containsAttribute$2 (Ljava/lang/String;Lcom/mysql/cj/NativeQueryBindValue;)Z (Lcom/mysql/cj/NativeQueryBindValue;)Z
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeInterface L4_V
@lambda-proxy com/mysql/cj/protocol/a/NativeMessageBuilder accept (Lcom/mysql/cj/QueryAttributesBindings;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeInterface com/mysql/cj/QueryAttributesBindings setAttribute (Ljava/lang/String;Ljava/lang/Object;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy com/mysql/cj/NativeQueryAttributesBindings test (Ljava/lang/String;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic com/mysql/cj/NativeQueryAttributesBindings lambda$removeAttribute$1 (Ljava/lang/String;Lcom/mysql/cj/NativeQueryBindValue;)Z (Lcom/mysql/cj/NativeQueryBindValue;)Z
java/text/DecimalFormatSymbols
@lambda-proxy sun/util/locale/provider/JRELocaleProviderAdapter run (Lsun/util/locale/provider/JRELocaleProviderAdapter;)Ljava/security/PrivilegedAction; ()Ljava/lang/Object; REF_invokeVirtual sun/util/locale/provider/JRELocaleProviderAdapter lambda$getDecimalFormatSymbolsProvider$4 ()Ljava/text/spi/DecimalFormatSymbolsProvider; ()Ljava/text/spi/DecimalFormatSymbolsProvider;
sun/util/locale/provider/DecimalFormatSymbolsProviderImpl
sun/text/resources/cldr/FormatData
sun/text/resources/cldr/FormatData_en
@lambda-proxy java/text/DecimalFormatSymbols test ()Ljava/util/function/IntPredicate; (I)Z REF_invokeStatic java/text/DecimalFormatSymbols lambda$findNonFormatChar$0 (I)Z (I)Z
java/util/stream/IntPipeline$StatelessOp
java/util/stream/IntPipeline$10
java/util/stream/FindOps$FindSink$OfInt
java/util/OptionalInt
@lambda-proxy java/util/stream/FindOps$FindSink$OfInt test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual java/util/OptionalInt isPresent ()Z (Ljava/util/OptionalInt;)Z
@lambda-proxy java/util/stream/FindOps$FindSink$OfInt get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_newInvokeSpecial java/util/stream/FindOps$FindSink$OfInt <init> ()V ()Ljava/util/stream/TerminalSink;
java/util/stream/Sink$ChainedInt
java/util/stream/IntPipeline$10$1
java/lang/StringUTF16$CharsSpliterator
java/lang/CharacterData00
com/mysql/cj/protocol/InternalTime
@lambda-proxy io/tidegauge/mysql/InnodbPart apply (Ljava/lang/String;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/String equalsIgnoreCase (Ljava/lang/String;)Z (Ljava/lang/String;)Ljava/lang/Boolean;
com/mysql/cj/protocol/a/result/AbstractBufferRow
com/mysql/cj/protocol/a/result/TextBufferRow
java/lang/invoke/MethodHandleImpl$CountingWrapper$1
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DelegatingMethodHandle$Holder delegate L3_I
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LDD_D
@lambda-proxy io/tidegauge/mysql/innodb/LineRule apply ()Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/Double sum (DD)D (Ljava/lang/Double;Ljava/lang/Double;)Ljava/lang/Double;
@lambda-proxy io/tidegauge/mysql/Session test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/Session lambda$hasPerformanceSchema$2 (Lio/tidegauge/mysqlprotocol/Fields;)Z (Lio/tidegauge/mysqlprotocol/Fields;)Z
java/util/function/DoubleConsumer
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeStatic LLD_V
@lambda-proxy io/tidegauge/mysql/SourcePart accept (Lio/tidegauge/api/SampleSink;)Ljava/util/function/DoubleConsumer; (D)V REF_invokeStatic io/tidegauge/mysql/SourcePart lambda$readReplicas$2 (Lio/tidegauge/api/SampleSink;D)V (D)V
@lambda-proxy io/tidegauge/mysql/ProcesslistPart test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/mysql/ProcesslistPart lambda$word$3 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy io/tidegauge/mysql/ProcesslistPart apply ()Ljava/util/function/BiFunction; (Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/mysql/ProcesslistPart$Sessions and (Lio/tidegauge/mysql/ProcesslistPart$Sessions;)Lio/tidegauge/mysql/ProcesslistPart$Sessions; (Lio/tidegauge/mysql/ProcesslistPart$Sessions;Lio/tidegauge/mysql/ProcesslistPart$Sessions;)Lio/tidegauge/mysql/ProcesslistPart$Sessions;
@lambda-proxy io/tidegauge/agent/pipeline/SeriesTable accept (Ljava/lang/StringBuilder;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/pipeline/SeriesTable lambda$fill$7 (Ljava/lang/StringBuilder;Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/command/Passes accept ()Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/agent/command/Passes lambda$run$1 (Lio/tidegauge/agent/publish/RunningPublisher;)V (Lio/tidegauge/agent/publish/RunningPublisher;)V
sun/security/ssl/Alert
sun/security/ssl/Alert$AlertConsumer
sun/security/ssl/Alert$Level
java/util/concurrent/locks/ReentrantReadWriteLock$Sync$HoldCounter
java/time/format/DateTimePrintContext
java/time/Instant$1
@lambda-proxy io/tidegauge/console/JsonLines accept ([ZLio/tidegauge/api/LineSink;)Ljava/util/function/BiConsumer; (Ljava/lang/Object;Ljava/lang/Object;)V REF_invokeStatic io/tidegauge/console/JsonLines lambda$tags$0 ([ZLio/tidegauge/api/LineSink;Ljava/lang/String;Ljava/lang/String;)V (Ljava/lang/String;Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/config/EnvelopeValues apply (Ljava/lang/Class;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual java/lang/Class cast (Ljava/lang/Object;)Ljava/lang/Object; (Ljava/lang/Object;)Ljava/time/Duration;
@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder invokeSpecial L5_I
@lambda-proxy io/tidegauge/agent/config/EnvelopeValues test (Lio/tidegauge/agent/config/EnvelopeValues;Lio/tidegauge/agent/config/Node$Scalar;Ljava/lang/String;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/agent/config/EnvelopeValues lambda$period$4 (Lio/tidegauge/agent/config/Node$Scalar;Ljava/lang/String;Ljava/time/Duration;)Z (Ljava/time/Duration;)Z
@lambda-proxy io/tidegauge/agent/config/EnvelopeValues apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/EnvelopeValues lambda$every$0 (Ljava/time/Duration;)Ljava/lang/Object; (Ljava/time/Duration;)Ljava/lang/Object;
@lambda-proxy io/tidegauge/agent/command/LivingDaemon apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/AgentConfig state ()Ljava/nio/file/Path; (Lio/tidegauge/agent/config/AgentConfig;)Ljava/nio/file/Path;
@lambda-proxy io/tidegauge/agent/command/LivingDaemon get (Lio/tidegauge/agent/config/Locations;)Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/config/Locations state ()Ljava/nio/file/Path; ()Ljava/nio/file/Path;
com/fasterxml/jackson/core/util/InternCache
@lambda-proxy java/time/Instant queryFrom ()Ljava/time/temporal/TemporalQuery; (Ljava/time/temporal/TemporalAccessor;)Ljava/lang/Object; REF_invokeStatic java/time/Instant from (Ljava/time/temporal/TemporalAccessor;)Ljava/time/Instant; (Ljava/time/temporal/TemporalAccessor;)Ljava/time/Instant;
java/text/ParsePosition
java/time/format/DateTimeParseContext
java/time/format/Parsed
java/time/temporal/TemporalQueries
java/time/temporal/TemporalQueries$1
java/time/temporal/TemporalQueries$2
java/time/temporal/TemporalQueries$3
java/time/temporal/TemporalQueries$4
java/time/temporal/TemporalQueries$5
java/time/temporal/TemporalQueries$6
java/time/temporal/TemporalQueries$7
@lambda-proxy io/tidegauge/agent/command/LivingDaemon test (Lio/tidegauge/agent/command/LivingDaemon;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/agent/command/LivingDaemon lives (Lio/tidegauge/agent/control/DaemonStatus;)Z (Lio/tidegauge/agent/control/DaemonStatus;)Z
@lambda-proxy io/tidegauge/agent/command/StatusCommand apply (Lio/tidegauge/agent/command/StatusCommand;)Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/command/StatusCommand tell (Lio/tidegauge/agent/control/DaemonStatus;)I (Lio/tidegauge/agent/control/DaemonStatus;)Ljava/lang/Integer;
@lambda-proxy io/tidegauge/agent/control/DaemonStatus apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic java/lang/String valueOf (Ljava/lang/Object;)Ljava/lang/String; (Ljava/lang/Object;)Ljava/lang/String;
java/nio/file/FileChannelLinesSpliterator
sun/nio/fs/UnixChannelFactory$1
sun/nio/ch/Interruptible
java/nio/channels/spi/AbstractInterruptibleChannel$1
@lambda-proxy java/nio/file/Files run (Ljava/nio/file/FileChannelLinesSpliterator;)Ljava/lang/Runnable; ()V REF_invokeStatic java/nio/file/Files lambda$createFileChannelLinesStream$4 (Ljava/nio/file/FileChannelLinesSpliterator;)V ()V
java/util/stream/Streams$1
@lambda-proxy io/tidegauge/agent/alert/AlertBoard apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/alert/AlertBoard lambda$read$4 (Ljava/lang/String;)Ljava/util/stream/Stream; (Ljava/lang/String;)Ljava/util/stream/Stream;
java/nio/file/FileChannelLinesSpliterator$1
@lambda-proxy io/tidegauge/agent/command/StatusCommand accept (Lio/tidegauge/agent/command/StatusCommand;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/command/StatusCommand lambda$table$0 (Lio/tidegauge/agent/alert/Standing;)V (Lio/tidegauge/agent/alert/Standing;)V
@lambda-proxy io/tidegauge/agent/control/DaemonStatus test ()Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/agent/control/DaemonStatus$Line failing ()Z (Lio/tidegauge/agent/control/DaemonStatus$Line;)Z
@lambda-proxy io/tidegauge/agent/command/ValidateCommand with (Lio/tidegauge/agent/command/ValidateCommand;Lio/tidegauge/agent/command/Setup;)Lio/tidegauge/agent/command/Setup$Work; (Lio/tidegauge/agent/plugin/PluginCatalog;)I REF_invokeVirtual io/tidegauge/agent/command/ValidateCommand lambda$call$0 (Lio/tidegauge/agent/command/Setup;Lio/tidegauge/agent/plugin/PluginCatalog;)I (Lio/tidegauge/agent/plugin/PluginCatalog;)I
@lambda-proxy io/tidegauge/agent/control/ConfigFile apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/control/ConfigFile lambda$read$0 (Lio/tidegauge/agent/config/AgentConfig;)Lio/tidegauge/agent/config/AgentConfig; (Lio/tidegauge/agent/config/AgentConfig;)Lio/tidegauge/agent/config/AgentConfig;
@lambda-proxy io/tidegauge/agent/config/ConfigLoader test (Ljava/lang/String;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$withImplied$2 (Ljava/lang/String;Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Z (Lio/tidegauge/agent/config/AgentConfig$CollectorEntry;)Z
@lambda-proxy io/tidegauge/agent/config/ConfigLoader get ()Ljava/util/function/Supplier; ()Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/config/ConfigLoader lambda$withImplied$3 ()Ljava/lang/IllegalStateException; ()Ljava/lang/IllegalStateException;
@lambda-proxy io/tidegauge/agent/control/LogLevels test (Lio/tidegauge/agent/control/LogLevels;)Ljava/util/function/Predicate; (Ljava/lang/Object;)Z REF_invokeVirtual io/tidegauge/agent/control/LogLevels lambda$check$2 (Ljava/lang/String;)Z (Ljava/lang/String;)Z
@lambda-proxy io/tidegauge/agent/control/LogLevels accept (Lio/tidegauge/agent/control/LogLevels;Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/config/AgentConfig;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual io/tidegauge/agent/control/LogLevels lambda$check$3 (Lio/tidegauge/agent/config/Problems;Lio/tidegauge/agent/config/AgentConfig;Ljava/lang/String;)V (Ljava/lang/String;)V
com/google/inject/internal/$Proxy7
jdk/proxy1/$Proxy8
jdk/proxy2/$Proxy9
jdk/proxy1/$Proxy11
jdk/proxy2/$Proxy12
@lambda-proxy io/tidegauge/agent/control/Running of ()Lio/tidegauge/agent/alert/Alerts$Offers; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/util/Map; REF_invokeStatic io/tidegauge/agent/control/Running lambda$nothing$0 (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/util/Map; (Lio/tidegauge/agent/config/AgentConfig$AlertEntry;)Ljava/util/Map;
@lambda-proxy io/tidegauge/agent/control/Assembly apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Running$Sender publisher ()Lio/tidegauge/agent/publish/RunningPublisher; (Lio/tidegauge/agent/control/Running$Sender;)Lio/tidegauge/agent/publish/RunningPublisher;
@lambda-proxy io/tidegauge/agent/self/SelfCollector read (Lio/tidegauge/agent/self/SelfCollector;)Lio/tidegauge/api/Part$Reader; (Lio/tidegauge/api/SampleSink;)V REF_invokeVirtual io/tidegauge/agent/self/SelfCollector read (Lio/tidegauge/api/SampleSink;)V (Lio/tidegauge/api/SampleSink;)V
@lambda-proxy io/tidegauge/agent/command/ValidateCommand accept (Ljava/io/PrintStream;)Ljava/util/function/Consumer; (Ljava/lang/Object;)V REF_invokeVirtual java/io/PrintStream println (Ljava/lang/String;)V (Ljava/lang/String;)V
@lambda-proxy io/tidegauge/agent/control/Running apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/control/Running$Reader collector ()Lio/tidegauge/agent/collect/RunningCollector; (Lio/tidegauge/agent/control/Running$Reader;)Lio/tidegauge/agent/collect/RunningCollector;
@lambda-proxy io/tidegauge/agent/command/ValidateCommand apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeVirtual io/tidegauge/agent/collect/RunningCollector id ()Ljava/lang/String; (Lio/tidegauge/agent/collect/RunningCollector;)Ljava/lang/String;
@lambda-proxy io/tidegauge/agent/command/ValidateCommand apply ()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; REF_invokeStatic io/tidegauge/agent/command/ValidateCommand lambda$validate$1 (Lio/tidegauge/agent/control/Running$Sender;)Ljava/lang/String; (Lio/tidegauge/agent/control/Running$Sender;)Ljava/lang/String;
