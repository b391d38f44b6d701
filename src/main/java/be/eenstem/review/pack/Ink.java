package be.eenstem.review.pack;

/** A color, in parts of one. */
record Ink(float red, float green, float blue) {

    static final Ink TEXT = of(0x1B1F24);
    static final Ink SOFT = of(0x555B63);
    static final Ink BRAND = of(0x123F6D);
    static final Ink CONFIRMED = of(0x1D5FA3);
    static final Ink PROPOSED = of(0xCFE1F3);
    static final Ink FOCUS = of(0xF7D774);
    static final Ink BAND = of(0xE9EEF4);
    static final Ink LIGHT = of(0xDDE1E6);
    static final Ink RULE = of(0x9AA4AF);

    static Ink of(int rgb) {
        return new Ink(part(rgb >> 16), part(rgb >> 8), part(rgb));
    }

    /** Something between white and this color; a share of 1 is this color. */
    Ink tint(float share) {
        return new Ink(toward(red, share), toward(green, share), toward(blue, share));
    }

    private static float toward(float part, float share) {
        return 1 - (1 - part) * share;
    }

    private static float part(int rgb) {
        return (rgb & 0xFF) / 255f;
    }
}
