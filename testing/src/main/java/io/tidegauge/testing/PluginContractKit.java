package io.tidegauge.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tidegauge.api.Setting;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What every plugin does, be it a collector or a publisher. */
abstract class PluginContractKit {

    /** The interface that the factory is found by. */
    abstract Class<?> service();

    /** The factory under test. */
    abstract Object plugin();

    abstract String type();

    abstract String summary();

    abstract Class<? extends Record> settingsClass();

    @Test
    void isFoundByTheServiceLoader() {
        int found = 0;
        for (Object offered : ServiceLoader.load(service())) {
            found += offered.getClass().equals(plugin().getClass()) ? 1 : 0;
        }
        assertEquals(1, found);
    }

    @Test
    void isNamedLikeItsPackage() {
        assertTrue(plugin().getClass().getPackageName().endsWith("." + type()));
        assertFalse(summary().isBlank());
    }

    @Test
    void saysWhatEachSettingMeans() {
        explain(settingsClass());
    }

    /** A record of settings; one that is read from a single value is none. */
    static boolean isMapping(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("parse"));
    }

    private static void explain(Class<?> settings) {
        for (RecordComponent component : settings.getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            assertFalse(setting == null || setting.value().isBlank(), component.toString());
            if (isMapping(component.getType())) {
                explain(component.getType());
            }
        }
    }
}
