package io.tidegauge.agent.config;

import io.tidegauge.api.Secret;
import io.tidegauge.api.Setting;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** What a settings record says of its keys: the one source of help texts and references. */
public final class SettingsReference {

    private SettingsReference() {}

    /**
     * What there is to say of one key.
     *
     * @param fallback the default as written in the file; "required" where there is none
     */
    public record Key(String key, String type, String fallback, String meaning) {}

    public static List<Key> of(Class<? extends Record> settings) {
        List<Key> keys = new ArrayList<>();
        collect("", settings, keys);
        return keys;
    }

    private static void collect(String prefix, Class<? extends Record> settings, List<Key> keys) {
        for (RecordComponent component : settings.getRecordComponents()) {
            String key = Binder.join(prefix, Binder.keyOf(component));
            Setting setting = Binder.settingOf(component);
            Class<?> type = component.getType();
            if (Values.isMapping(type)) {
                collect(key, type.asSubclass(Record.class), keys);
                continue;
            }
            String fallback = setting.fallback().length == 0 ? "required" : setting.fallback()[0];
            keys.add(new Key(
                    type == Secret.class ? key + " / " + key + "_file" : key,
                    word(component.getGenericType()),
                    fallback.isEmpty() ? "\"\"" : fallback,
                    setting.value()));
        }
    }

    private static String word(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "list" : "mapping";
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Secret.class) {
            return "secret";
        }
        String expected = Values.expected(plain);
        return expected.startsWith("one of ")
                ? expected.substring(7).replace(", ", " | ")
                : expected.replaceFirst("^an? ", "");
    }
}
