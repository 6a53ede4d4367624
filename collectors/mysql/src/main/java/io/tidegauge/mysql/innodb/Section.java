package io.tidegauge.mysql.innodb;

import java.util.Arrays;
import java.util.Optional;

/** The sections of the text that are read, in the order in which every version prints them. */
enum Section {
    SEMAPHORES("SEMAPHORES"),
    FOREIGN_KEY_ERROR("LATEST FOREIGN KEY ERROR"),
    DEADLOCK("LATEST DETECTED DEADLOCK"),
    TRANSACTIONS("TRANSACTIONS"),
    FILE_IO("FILE I/O"),
    INSERT_BUFFER("INSERT BUFFER AND ADAPTIVE HASH INDEX"),
    LOG("LOG"),
    BUFFER_POOL("BUFFER POOL AND MEMORY"),
    BUFFER_POOLS("INDIVIDUAL BUFFER POOL INFO"),
    ROW_OPERATIONS("ROW OPERATIONS"),
    END("END OF INNODB MONITOR OUTPUT");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    static Optional<Section> of(String title) {
        return Arrays.stream(values())
                .filter(section -> section.title.equals(title))
                .findFirst();
    }
}
