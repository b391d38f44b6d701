package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.conflict.QuietClient.Answer;
import be.eenstem.conflict.bruteforce.Calendar;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for campaigns of others in reserved conflicts. */
final class QuietOwn {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESERVED = "\"reserved\":true";

    private QuietOwn() {}

    /** Beside what is reserved stand campaigns of the reader's organization, at least one, and no others; who speaks for none is told of nothing reserved. */
    static void assertOnly(Calendar calendar, String organization, Collection<Answer> answers) {
        Set<String> own = calendar.campaigns().stream()
                .filter(campaign -> organization != null)
                .filter(campaign -> campaign.lead().equals(organization)
                        || campaign.carriers().contains(organization))
                .map(campaign -> campaign.id().toString())
                .collect(Collectors.toSet());
        answers.stream()
                .map(Answer::body)
                .filter(body -> body.contains(RESERVED))
                .forEach(body -> read(body).findValues("campaigns").forEach(campaigns -> assertOnly(campaigns, own)));
    }

    private static void assertOnly(JsonNode campaigns, Set<String> own) {
        if (!campaigns.toString().contains(RESERVED)) {
            return;
        }
        assertThat(campaigns.size()).as(campaigns.toString()).isGreaterThan(1);
        for (JsonNode campaign : campaigns) {
            // A draft that is not saved has no id, and is its lead's who asks.
            if (campaign.has("id")) {
                assertThat(own)
                        .as(campaigns.toString())
                        .contains(campaign.get("id").asText());
            }
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }
}
