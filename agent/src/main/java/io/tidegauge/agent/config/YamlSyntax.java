package io.tidegauge.agent.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with the text. Only the parser's own words: its whole message quotes the lines around, and a password
 * may stand there.
 */
record YamlSyntax(int line, String problem, String cure) {

    static YamlSyntax of(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            String problem = Optional.ofNullable(marked.getProblem()).orElse("broken text");
            return new YamlSyntax(line(marked.getProblemMark()), problem, cure(problem));
        }
        if (e instanceof YamlReader.TooDeep) {
            return new YamlSyntax(0, e.getOriginalMessage(), "a configuration is flat");
        }
        return new YamlSyntax(0, "it has a character or a key that YAML does not allow", "save it as plain text");
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static String cure(String problem) {
        return problem.contains("\\t")
                ? "indent with spaces: YAML allows no tab characters there"
                : "check indentation, colons and quotes in this line and above it";
    }
}
