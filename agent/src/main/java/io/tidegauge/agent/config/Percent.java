package io.tidegauge.agent.config;

/** A share as it stands in a file: {@code 20%}. */
public record Percent(double ratio) {

    /**
     * Reads {@code 20%}.
     *
     * @throws IllegalArgumentException the text is none
     */
    public static Percent parse(String text) {
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?%")) {
            throw new IllegalArgumentException("'" + text + "' is no share: write 20%");
        }
        return new Percent(Double.parseDouble(text.substring(0, text.length() - 1)) / 100);
    }
}
