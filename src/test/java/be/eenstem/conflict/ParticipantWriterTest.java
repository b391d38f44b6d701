package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.ConflictView.ParticipantView;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParticipantWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-00000000abcd");

    private final ParticipantView campaign =
            new ParticipantView(ID, "https://example.org/v1/campaigns/1", "Één \"stem\"\\\n\u0001 €😀", "vdab", null);

    @Test
    void readsAsItWasWrittenEachTimeItStandsInAnAnswer() throws Exception {
        var read = JSON.readTree(JSON.writeValueAsBytes(List.of(campaign, ParticipantView.RESERVED, campaign)));

        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isEqualTo(read.get(2));
        assertThat(read.get(0).get("title").asText()).isEqualTo(campaign.title());
        assertThat(read.get(0).toString())
                .startsWith("{\"id\":\"" + ID + "\",\"href\":\"" + campaign.href() + "\",\"title\":\"")
                .endsWith("\",\"lead\":\"vdab\"}");
    }

    @Test
    void saysOfAReservedOneNothingButThat() throws Exception {
        assertThat(JSON.writeValueAsString(ParticipantView.RESERVED)).isEqualTo("{\"reserved\":true}");
    }

    @Test
    void knowsNothingOfAnotherAnswer() throws Exception {
        var draft = new ParticipantView(null, null, "Nog niet bewaard", "fod", null);

        assertThat(JSON.writeValueAsString(draft)).isEqualTo("{\"title\":\"Nog niet bewaard\",\"lead\":\"fod\"}");
        assertThat(JSON.writeValueAsString(campaign)).contains("vdab").doesNotContain("fod");
    }
}
