package be.eenstem.platform.problem;

/**
 * One thing wrong with a request.
 *
 * @param in where it stands
 * @param name the place, as {@code audience.sectors[0]}; the parameter's or header's name outside a body
 * @param value what was given there, shortened, or null
 * @param cell where it stands in a sheet, or null where there is none
 * @param sentence the key of the sentence that explains it; its first part tells the kind: {@code schema.tooLong} is a
 *     schema violation, {@code unknown.field} an unknown input, {@code missing.aspect} a reference to what does not
 *     exist, {@code invalid.endBeforeStart} any other invalid input
 * @param arguments what fills the sentence
 */
public record Fault(In in, String name, Object value, Cell cell, String sentence, Object... arguments) {

    private static final String URN = "urn:problem-type:belgif:input-validation:";

    public Fault {
        value = value == null ? null : Text.shortened(value);
    }

    public Fault(In in, String name, Object value, String sentence, Object... arguments) {
        this(in, name, value, null, sentence, arguments);
    }

    /** A cell of a sheet that was sent; the column is null where the whole row is meant. */
    public record Cell(int row, String column) {

        public Cell {
            column = column == null ? null : Text.shortened(column);
        }
    }

    /** The parts of a request that can be at fault. */
    public enum In {
        BODY,
        PATH,
        QUERY,
        HEADER
    }

    public static Fault inBody(String name, Object value, String sentence, Object... arguments) {
        return new Fault(In.BODY, name, value, sentence, arguments);
    }

    public static Fault inQuery(String name, Object value, String sentence, Object... arguments) {
        return new Fault(In.QUERY, name, value, sentence, arguments);
    }

    public static Fault inHeader(String name, Object value, String sentence, Object... arguments) {
        return new Fault(In.HEADER, name, value, sentence, arguments);
    }

    public String urn() {
        return URN
                + switch (sentence.substring(0, sentence.indexOf('.'))) {
                    case "schema" -> "schemaViolation";
                    case "unknown" -> "unknownInput";
                    case "missing" -> "referencedResourceNotFound";
                    default -> "invalidInput";
                };
    }
}
