package io.tidegauge.mysql.innodb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text cut into its sections. In the middle of it, in the last deadlock and in the list of transactions, stands SQL, which may
 * look like anything, a section too. So what comes behind the SQL is believed only in a text that is whole, from the last FILE I/O
 * on; what comes between, only if there is one of it.
 */
final class Sections {

    private static final int SHORTEST_RULE = 3;

    private final Map<Section, List<String>> lines = new EnumMap<>(Section.class);

    private record Heading(Section section, int line) {}

    Sections(String text) {
        List<String> all = text.lines().toList();
        List<Heading> headings = new ArrayList<>();
        for (int i = 1; i + 1 < all.size(); i++) {
            int line = i;
            if (isRule(all.get(i - 1), '-')) {
                Section.of(all.get(i).stripTrailing())
                        .filter(section -> isRule(all.get(line + 1), section == Section.END ? '=' : '-'))
                        .ifPresent(section -> headings.add(new Heading(section, line)));
            }
        }
        boolean whole = !headings.isEmpty() && headings.get(headings.size() - 1).section() == Section.END;
        Optional<Heading> behind = whole ? last(headings, Section.FILE_IO) : Optional.empty();
        int end = behind.map(Heading::line).orElse(all.size());
        behind.ifPresent(from -> takeFrom(headings, from, all));
        takeFirst(headings, all);
        takeTransactions(headings, end, all);
    }

    /** The lines of a section; none where it is not there, or not to be believed. */
    List<String> of(Section section) {
        return lines.getOrDefault(section, List.of());
    }

    private void takeFrom(List<Heading> headings, Heading from, List<String> all) {
        headings.stream()
                .filter(heading -> heading.line() >= from.line())
                .forEach(heading -> lines.put(heading.section(), between(heading, headings, all)));
    }

    /** No SQL comes before the semaphores. */
    private void takeFirst(List<Heading> headings, List<String> all) {
        if (!headings.isEmpty() && headings.get(0).section() == Section.SEMAPHORES) {
            lines.put(Section.SEMAPHORES, between(headings.get(0), headings, all));
        }
    }

    private void takeTransactions(List<Heading> headings, int end, List<String> all) {
        List<Heading> candidates = headings.stream()
                .filter(heading -> heading.section() == Section.TRANSACTIONS && heading.line() < end)
                .toList();
        boolean sqlBefore = headings.stream()
                .anyMatch(heading ->
                        heading.section() == Section.DEADLOCK || heading.section() == Section.FOREIGN_KEY_ERROR);
        boolean cut = end == all.size();
        if (candidates.size() == 1 && !(cut && sqlBefore)) {
            lines.put(
                    Section.TRANSACTIONS,
                    all.subList(
                            candidates.get(0).line() + 2,
                            Math.max(end - 1, candidates.get(0).line() + 2)));
        }
    }

    private static List<String> between(Heading heading, List<Heading> headings, List<String> all) {
        int next = headings.indexOf(heading) + 1;
        int end = next < headings.size() ? headings.get(next).line() - 1 : all.size();
        return all.subList(Math.min(heading.line() + 2, end), end);
    }

    private static Optional<Heading> last(List<Heading> headings, Section section) {
        return headings.stream().filter(heading -> heading.section() == section).reduce((one, next) -> next);
    }

    private static boolean isRule(String line, char of) {
        String rule = line.stripTrailing();
        return rule.length() >= SHORTEST_RULE && rule.chars().allMatch(c -> c == of);
    }
}
