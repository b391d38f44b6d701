package be.eenstem.sync;

import static be.eenstem.Api.json;
import static be.eenstem.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CampaignCalendarTest {

    private final CampaignCalendar calendar;

    CampaignCalendarTest(CampaignCalendar calendar) {
        this.calendar = calendar;
    }

    @Test
    void aCampaignIsTheSameEventAfterEachEdit() {
        String id = json("officer-constructiv", """
                        {"title": "Til slim, bouw lang", "summary": "Samen; voor iedereen", "lead": "constructiv",
                         "carriers": ["mensura"], "aspects": ["ergonomie"], "umbrella": "werk-gelukkig", "status": "proposed",
                         "period": {"start": "2027-05-03", "end": "2027-05-28"}}""")
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String first = written(id, Locale.FRENCH);

        assertThat(first)
                .contains(
                        "UID:" + id + "@",
                        "SEQUENCE:0\r\n",
                        "DTSTART;VALUE=DATE:20270503\r\nDTEND;VALUE=DATE:20270529\r\n",
                        "STATUS:TENTATIVE",
                        "Samen\\; voor iedereen\\n\\nPilote : Constructiv\\nPorteurs : Mensura\\nSous la bannière : ",
                        "CATEGORIES:Travail ergonomique\r\n");

        patch("officer-constructiv", "*", "{\"period\": {\"start\": \"2027-05-04\"}}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200);
        patch("officer-constructiv", "*", "{\"period\": {\"start\": \"2027-05-04\"}}")
                .patch("/v1/campaigns/" + id)
                .then()
                .statusCode(200);

        assertThat(written(id, Locale.FRENCH))
                .contains("UID:" + id + "@", "SEQUENCE:1\r\n", "DTSTART;VALUE=DATE:20270504");
    }

    private String written(String id, Locale language) {
        byte[] written =
                QuarkusTransaction.requiringNew().call(() -> calendar.of(List.of(UUID.fromString(id)), language));
        Ics.requireFolded(written);
        Ics.parsed(written);
        return new String(written, StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
