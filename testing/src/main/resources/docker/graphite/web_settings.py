from graphite.settings import *

SECRET_KEY = 'tests only'
ALLOWED_HOSTS = ['*']
TIME_ZONE = 'UTC'
DEBUG = False
STORAGE_DIR = '/graphite'
WHISPER_DIR = '/graphite/whisper'
CONF_DIR = '/graphite/conf'
LOG_DIR = '/graphite/log'
INDEX_FILE = '/graphite/index'
RRD_DIR = '/graphite/rrd'
STANDARD_DIRS = [WHISPER_DIR]
CARBONLINK_HOSTS = ['127.0.0.1:7002']
CARBONLINK_PICKLE_PROTOCOL = 2
CLUSTER_SERVERS = []
DATABASES = {'default': {'NAME': '/graphite/graphite.db', 'ENGINE': 'django.db.backends.sqlite3'}}
REPLICATION_FACTOR = 1
DEFAULT_CACHE_DURATION = 0
FIND_CACHE_DURATION = 0
FIND_TOLERANCE = 0
CACHES = {'default': {'BACKEND': 'django.core.cache.backends.dummy.DummyCache'}}
