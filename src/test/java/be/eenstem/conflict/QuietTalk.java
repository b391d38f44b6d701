package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The coordinator and those who keep campaigns to themselves speak freely of what is reserved. */
final class QuietTalk {

    private static final String JSON = "application/json";
    private static final List<String> SPEAKERS =
            List.of("coordinator", "officer-acerta", "officer-liantis", "officer-voka");

    private QuietTalk() {}

    static void about(QuietWorld world, QuietClient client) {
        List<String> reserved = world.ids("""
                select id from conflict
                where state <> 'gone' and secret_until is not null and other is not null order by id limit 6""");
        for (String conflict : reserved) {
            String address = "/v1/conflicts/" + conflict;
            QuietClient.Answer settled =
                    client.send("coordinator", "PUT", address + "/settlement", JSON, "{\"decision\": \"Geheimplan\"}");
            assertThat(settled.status()).as(settled.body()).isEqualTo(200);
            for (String who : SPEAKERS) {
                QuietClient.Answer said =
                        client.send(who, "POST", address + "/comments", JSON, "{\"text\": \"Geheimplan?\"}");
                // Those without a part in it are not heard.
                assertThat(said.status()).as(said.body()).isIn(201, 403, 404);
            }
        }
    }
}
