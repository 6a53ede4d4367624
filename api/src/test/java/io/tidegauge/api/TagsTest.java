package io.tidegauge.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TagsTest {

    @Test
    void keepsTheOrderInWhichTagsWereAdded() {
        List<String> seen = new ArrayList<>();
        Tags.of("hostgroup", "10").with("server", "db1:3306").forEach((key, value) -> seen.add(key + "=" + value));
        assertEquals(List.of("hostgroup=10", "server=db1:3306"), seen);
    }

    @Test
    void areEqualWhenKeysAndValuesAre() {
        assertEquals(Tags.of("a", "1").with("b", "2"), Tags.of("a", "1").with("b", "2"));
        assertEquals(Tags.of("a", "1").hashCode(), Tags.of("a", "1").hashCode());
        assertNotEquals(Tags.of("a", "1"), Tags.of("a", "2"));
    }

    @Test
    void takesAnyValueButOnlyPlainKeys() {
        assertEquals("a\nb c", Tags.of("vm", "a\nb c").get("vm", ""));
        assertThrows(IllegalArgumentException.class, () -> Tags.of("a key", "1"));
        assertThrows(IllegalArgumentException.class, () -> Tags.of("", "1"));
    }

    @Test
    void refusesAKeyThatIsThereAlready() {
        assertThrows(IllegalArgumentException.class, () -> Tags.of("a", "1").with("a", "2"));
    }
}
