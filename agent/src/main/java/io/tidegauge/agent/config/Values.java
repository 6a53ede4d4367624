package io.tidegauge.agent.config;

import io.tidegauge.api.SettingsException;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one value of a known type. */
final class Values {

    private final Problems problems;
    private final Binder binder;
    private final Credentials credentials;
    private final EnvelopeValues envelope;

    Values(Problems problems, Binder binder, Credentials credentials) {
        this.problems = problems;
        this.binder = binder;
        this.credentials = credentials;
        this.envelope = new EnvelopeValues(this);
    }

    /** @param at the position of the key that the value belongs to */
    Optional<Object> read(Type type, Node node, Position at, String key) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(of[0], node, key) : map(of[1], node, key);
        }
        Class<?> plain = MethodType.methodType((Class<?>) type).unwrap().returnType();
        if (plain == Every.class) {
            return envelope.every(node, key);
        }
        if (plain == MetricRules.class) {
            return envelope.metricRules(node, key);
        }
        if (plain.isRecord() && node instanceof Node.Mapping mapping) {
            return binder.bind(plain.asSubclass(Record.class), mapping, key).map(made -> made);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return refuse(node.at(), key, "expects " + expected(plain) + ", not " + node.kind(), example(plain));
        }
        if (scalar.isEmpty()) {
            return refuse(at, key, "has no value", "write " + expected(plain) + ", or leave the key out");
        }
        return scalar(plain, scalar, key);
    }

    /** Of files that may hold a secret: a socket or a folder is no credential. */
    private Path file(Path said, String key) {
        String name = key.substring(key.lastIndexOf('.') + 1);
        return name.endsWith("_file") || name.startsWith("tls_") ? credentials.insteadOf(said) : said;
    }

    private Optional<Object> scalar(Class<?> type, Node.Scalar scalar, String key) {
        String text = scalar.text();
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type == Path.class) {
            return Optional.of(text.isEmpty() ? Path.of("") : file(besides(scalar.at(), text), key)); // "": none
        }
        if (type.isEnum()) {
            Map<String, Object> words = Binder.words(type);
            String word = text.replace('-', '_');
            return words.containsKey(word)
                    ? Optional.of(words.get(word))
                    : refuse(scalar.at(), key, "there is no '" + text + "'", Suggestion.among(words.keySet(), text));
        }
        if (isMapping(type)) {
            return refuse(scalar.at(), key, "expects a mapping, not a single value", example(type));
        }
        try {
            return Optional.of(parsed(type, text));
        } catch (SettingsException e) {
            return refuse(scalar.at(), Binder.join(key, e.key()), e.getMessage(), e.cure());
        } catch (IllegalArgumentException e) {
            return refuse(scalar.at(), key, "'" + text + "' is not " + expected(type), example(type));
        }
    }

    private static Object parsed(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.parseInt(text);
        } else if (type == long.class) {
            return Long.parseLong(text);
        } else if (type == double.class) {
            return Double.parseDouble(text);
        } else if (type == boolean.class) {
            return truth(text);
        } else if (type == Duration.class) {
            return Durations.parse(text);
        }
        try {
            return type.getMethod("parse", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + ".parse", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type + " needs `public static " + type.getSimpleName() + " parse(String)`", e);
        }
    }

    private static boolean truth(String text) {
        if (Set.of("true", "yes", "on").contains(text)) {
            return true;
        } else if (Set.of("false", "no", "off").contains(text)) {
            return false;
        }
        throw new IllegalArgumentException(text);
    }

    /** A record of settings; one that can be parsed is a single value. */
    static boolean isMapping(Class<?> type) {
        return type.isRecord()
                && type != Every.class
                && type != MetricRules.class
                && Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("parse"));
    }

    private Optional<Object> list(Type of, Node node, String key) {
        if (!(node instanceof Node.Listing listing)) {
            return refuse(node.at(), key, "expects a list, not " + node.kind(), "write [first, second]");
        }
        List<Object> items = new ArrayList<>();
        for (Node item : listing.items()) {
            read(of, item, item.at(), key + "[" + items.size() + "]").ifPresent(items::add);
        }
        return complete(items.size() == listing.items().size(), List.copyOf(items));
    }

    Optional<Object> map(Type of, Node node, String key) {
        if (!(node instanceof Node.Mapping mapping)) {
            return refuse(node.at(), key, "expects a mapping, not " + node.kind(), "write {name: value}");
        }
        Map<String, Object> read = new LinkedHashMap<>();
        mapping.entries()
                .forEach((name, entry) -> read(of, entry.value(), entry.at(), Binder.join(key, name))
                        .ifPresent(value -> read.put(name, value)));
        return complete(read.size() == mapping.entries().size(), Collections.unmodifiableMap(read));
    }

    static Optional<Object> complete(boolean complete, Object value) {
        return complete ? Optional.of(value) : Optional.empty();
    }

    Optional<Object> refuse(Position at, String key, String what, String cure) {
        problems.add(at, key, what, cure);
        return Optional.empty();
    }

    /** A relative path is relative to the file that it stands in. */
    static Path besides(Position at, String text) {
        Path path = Path.of(text);
        Path parent = at.line() > 0 ? Path.of(at.source()).toAbsolutePath().getParent() : null;
        return path.isAbsolute() || parent == null
                ? path.toAbsolutePath()
                : parent.resolve(path).normalize();
    }

    static String expected(Class<?> type) {
        if (type == int.class || type == long.class) {
            return "a whole number";
        } else if (type == double.class) {
            return "a number";
        } else if (type == boolean.class) {
            return "true or false";
        } else if (type == Duration.class) {
            return "a duration";
        } else if (type == Path.class) {
            return "a path";
        } else if (type == String.class) {
            return "text";
        } else if (type.isEnum()) {
            return "one of " + String.join(", ", Binder.words(type).keySet());
        } else if (type == Every.class) {
            return "a duration or a mapping";
        } else if (type == MetricRules.class) {
            return "a word or a mapping";
        }
        if (type == Percent.class) {
            return "a percentage";
        }
        return isMapping(type) ? "a mapping" : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String example(Class<?> type) {
        if (type == Duration.class) {
            return "write a whole number and its unit: 200ms, 10s, 5m, 4h or 7d";
        } else if (type == Size.class) {
            return "write 512B, 64KiB, 4MiB or 1GiB";
        } else if (type == Threshold.class) {
            return "write < 4h, > 0.5, >= 90% or != 1";
        } else if (type == Percent.class) {
            return "write 20%";
        } else if (isMapping(type)) {
            return "write its keys below it: " + String.join(", ", Binder.keys(type.asSubclass(Record.class)));
        }
        return "write " + expected(type);
    }
}
