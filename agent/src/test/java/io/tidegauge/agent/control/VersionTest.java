package io.tidegauge.agent.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VersionTest {

    @Test
    void isANumberThatGrowsWithIt() {
        assertEquals(10203, new Version("1.2.3").number());
        assertEquals(100, new Version("0.1.0").number());
        assertEquals(20000, new Version("2").number());
        assertEquals(10203, new Version("1.2.3-rc1").number());
        assertEquals(0, new Version("unpackaged").number());
    }
}
