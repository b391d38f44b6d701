package be.eenstem.campaign;

import be.eenstem.platform.input.Bodies;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;

/** A parser of which no single value can be larger than a whole request elsewhere, however long the list it stands in. */
final class ImportJsonParser extends JsonParserDelegate {

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Bodies.LARGEST)
                    .build())
            .build());

    private long end;

    private ImportJsonParser(JsonParser json) {
        super(json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
        beginValue();
    }

    static ImportJsonParser of(File file) throws IOException {
        return new ImportJsonParser(MAPPER.createParser(file));
    }

    /** What comes next is a value of its own. */
    void beginValue() {
        end = offset() + Bodies.LARGEST;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (offset() > end) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE);
        }
        return token;
    }

    private long offset() {
        JsonLocation place = currentLocation();
        return Math.max(place.getByteOffset(), place.getCharOffset());
    }
}
