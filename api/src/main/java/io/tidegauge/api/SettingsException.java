package io.tidegauge.api;

/** A setting that cannot work, as the constructor of a settings record or a factory finds it. */
public final class SettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String cure;

    /**
     * @param key the setting's key, relative to the record that refuses it; "" for the record itself
     * @param problem what is wrong with it, without its value where that is secret
     * @param cure what to write instead
     */
    public SettingsException(String key, String problem, String cure) {
        super(problem);
        this.key = key;
        this.cure = cure;
    }

    public String key() {
        return key;
    }

    public String cure() {
        return cure;
    }
}
