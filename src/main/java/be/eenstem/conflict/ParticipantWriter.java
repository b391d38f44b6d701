package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.ParticipantView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes a campaign once for an answer, and repeats what it wrote: the same fifty stand in every run of contact pressure. */
final class ParticipantWriter extends JsonSerializer<ParticipantView> {

    private static final Object WRITTEN = ParticipantWriter.class;
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    @Override
    public void serialize(ParticipantView participant, JsonGenerator json, SerializerProvider answer)
            throws IOException {
        json.writeRawValue(written(answer).computeIfAbsent(participant, ParticipantWriter::text));
    }

    @SuppressWarnings("unchecked")
    private static Map<ParticipantView, SerializedString> written(SerializerProvider answer) {
        Object written = answer.getAttribute(WRITTEN);
        if (written == null) {
            written = new IdentityHashMap<>();
            answer.setAttribute(WRITTEN, written);
        }
        return (Map<ParticipantView, SerializedString>) written;
    }

    private static SerializedString text(ParticipantView participant) {
        StringBuilder text = new StringBuilder();
        add(text, "id", participant.id());
        add(text, "href", participant.href());
        add(text, "title", participant.title());
        add(text, "lead", participant.lead());
        if (participant.reserved() != null) {
            name(text, "reserved").append(participant.reserved());
        }
        return new SerializedString(text.append('}').toString());
    }

    private static void add(StringBuilder text, String name, Object value) {
        if (value != null) {
            name(text, name).append('"');
            ENCODER.quoteAsString(value.toString(), text);
            text.append('"');
        }
    }

    private static StringBuilder name(StringBuilder text, String name) {
        return text.append(text.isEmpty() ? "{\"" : ",\"").append(name).append("\":");
    }
}
