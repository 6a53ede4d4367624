package io.tidegauge.agent.config;

import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import io.tidegauge.api.SettingsException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes settings records of what a file says. Every problem is collected; what has one is not made. */
public final class Binder {

    private final Problems problems;
    private final Values values;

    public Binder(Problems problems) {
        this(problems, Credentials.of(System.getenv()));
    }

    Binder(Problems problems, Credentials credentials) {
        this.problems = problems;
        this.values = new Values(problems, this, credentials);
    }

    /**
     * Makes a record of a mapping; empty where something in it is wrong.
     *
     * @param key the path of {@code mapping} itself, for messages; "" for the top of a file
     */
    public <C extends Record> Optional<C> bind(Class<C> type, Node.Mapping mapping, String key) {
        return bind(type, mapping, key, Set.of());
    }

    /**
     * The same for a part of a mapping.
     *
     * @param besides the keys of the other part, to be named where one is misspelt
     */
    public <C extends Record> Optional<C> bind(Class<C> type, Node.Mapping written, String key, Set<String> besides) {
        int before = problems.count();
        Node.Mapping mapping = new FormerNames(problems).renewed(type, written, key);
        refuseUnknown(type, mapping, key, besides);
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<Object> value = component(component, mapping, key);
            value.ifPresent(arguments::add);
        }
        return problems.count() > before ? Optional.empty() : construct(type, arguments, mapping, key);
    }

    /** The keys that a settings record reads. */
    public static Set<String> keys(Class<? extends Record> type) {
        Set<String> keys = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = keyOf(component);
            keys.add(name);
            if (component.getType() == Secret.class) {
                keys.add(name + "_file");
            }
        }
        return keys;
    }

    /** The same, and the names that they had in earlier versions. */
    public static Set<String> keysOfAllTimes(Class<? extends Record> type) {
        Set<String> keys = keys(type);
        keys.addAll(FormerNames.of(type).keySet());
        return keys;
    }

    /** The types of a record's components, by their keys. */
    public static Map<String, Class<?>> types(Class<? extends Record> type) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.put(keyOf(component), component.getType());
        }
        return types;
    }

    /** In snake case; a component named like a word of Java ends in {@code _}, which the key does not. */
    static String keyOf(RecordComponent component) {
        StringBuilder key = new StringBuilder();
        for (char c : component.getName().replaceFirst("_$", "").toCharArray()) {
            if (Character.isUpperCase(c)) {
                key.append('_');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    static Setting settingOf(RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalArgumentException(
                    component + " of " + component.getDeclaringRecord() + " has no @Setting");
        }
        return setting;
    }

    private void refuseUnknown(Class<? extends Record> type, Node.Mapping mapping, String key, Set<String> besides) {
        Set<String> known = keys(type);
        known.addAll(besides);
        mapping.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                problems.add(entry.at(), join(key, name), "unknown key", Suggestion.among(known, name));
            }
        });
    }

    private Optional<Object> component(RecordComponent component, Node.Mapping mapping, String key) {
        String name = keyOf(component);
        if (component.getType() == Secret.class) {
            return secret(component, mapping, join(key, name));
        }
        Node.Mapping.Entry entry = mapping.entries().get(name);
        if (entry == null) {
            return absent(component, mapping.at(), join(key, name));
        }
        return values.read(component.getGenericType(), entry.value(), entry.at(), join(key, name));
    }

    private Optional<Object> absent(RecordComponent component, Position at, String key) {
        Setting setting = settingOf(component);
        if (setting.fallback().length == 0) {
            problems.add(at, key, "is missing", "write it: " + setting.value());
            return Optional.empty();
        }
        return values.read(component.getGenericType(), written(setting.fallback()[0], at), at, key);
    }

    /** A default: {@code {}}, {@code [a, b]}, or a single value. */
    private static Node written(String fallback, Position at) {
        if (fallback.equals("{}")) {
            return new Node.Mapping(at, Map.of());
        } else if (fallback.startsWith("[")) {
            List<Node> items = new ArrayList<>();
            for (String item : fallback.substring(1, fallback.length() - 1).split(", ", -1)) {
                if (!item.isEmpty()) {
                    items.add(new Node.Scalar(at, item, false));
                }
            }
            return new Node.Listing(at, items);
        }
        return new Node.Scalar(at, fallback, false);
    }

    private Optional<Object> secret(RecordComponent component, Node.Mapping mapping, String key) {
        Node.Mapping.Entry text = mapping.entries().get(keyOf(component));
        Node.Mapping.Entry inFile = mapping.entries().get(keyOf(component) + "_file");
        if (text != null && inFile != null) {
            problems.add(inFile.at(), key + "_file", "stands beside " + key, "keep one of the two");
            return Optional.empty();
        }
        if (inFile != null) {
            return values.read(Path.class, inFile.value(), inFile.at(), key + "_file")
                    .filter(file -> readable((Path) file, inFile.at(), key + "_file"))
                    .map(file -> Secret.in((Path) file));
        }
        if (text != null) {
            return values.read(String.class, text.value(), text.at(), key).map(value -> Secret.of((String) value));
        }
        String[] fallback = settingOf(component).fallback();
        return fallback.length == 0 ? absent(component, mapping.at(), key) : Optional.of(Secret.of(fallback[0]));
    }

    private boolean readable(Path file, Position at, String key) {
        boolean readable = Files.isReadable(file) && !Files.isDirectory(file);
        if (!readable) {
            problems.add(
                    at,
                    key,
                    Files.exists(file) ? file + " cannot be read" : "there is no file " + file,
                    "name a file that the user running tidegauge may read; its first line is the secret");
        }
        return readable;
    }

    private <C extends Record> Optional<C> construct(
            Class<C> type, List<Object> arguments, Node.Mapping mapping, String key) {
        try {
            Class<?>[] parameters = new Class<?>[type.getRecordComponents().length];
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = type.getRecordComponents()[i].getType();
            }
            return Optional.of(type.getDeclaredConstructor(parameters).newInstance(arguments.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SettingsException refused) {
                problems.add(mapping.at(refused.key()), join(key, refused.key()), refused.getMessage(), refused.cure());
                return Optional.empty();
            }
            throw new IllegalStateException("settings " + type.getName() + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("settings " + type.getName() + " must be a public record", e);
        }
    }

    static String join(String key, String name) {
        return key.isEmpty() || name.isEmpty() ? key + name : key + "." + name;
    }

    /** The word that an enum constant is written as. */
    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> words(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(word(constant), constant);
        }
        return words;
    }
}
