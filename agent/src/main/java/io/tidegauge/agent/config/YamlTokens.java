package io.tidegauge.agent.config;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's YAML parser, and what it knows but does not tell: the anchor of a scalar, the text as it was written (010 is
 * no 8), whether it was quoted, and on which line a token begins.
 */
final class YamlTokens extends YAMLParser {

    private YamlTokens(IOContext context, int features, int yamlFeatures, LoaderOptions options, Reader reader) {
        super(context, features, yamlFeatures, options, null, reader);
    }

    static YamlTokens of(Reader reader) throws IOException {
        return (YamlTokens) new Factory().createParser(reader);
    }

    /** The name behind {@code &}; "" for none. */
    String anchor() {
        boolean anchored =
                _lastEvent instanceof NodeEvent node && !(_lastEvent instanceof AliasEvent) && node.getAnchor() != null;
        return anchored ? ((NodeEvent) _lastEvent).getAnchor() : "";
    }

    /** The scalar as it stands in the file, without its quotes. */
    String text() {
        return ((ScalarEvent) _lastEvent).getValue();
    }

    /** Whether it stands there without quotes. */
    boolean isPlain() {
        return ((ScalarEvent) _lastEvent).isPlain();
    }

    /** Counted from 1. */
    int line() {
        return _lastEvent == null ? 1 : _lastEvent.getStartMark().getLine() + 1;
    }

    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1;

        @Override
        protected YAMLParser _createParser(Reader reader, IOContext context) {
            return new YamlTokens(context, _parserFeatures, _yamlParserFeatures, _loaderOptions, reader);
        }
    }
}
