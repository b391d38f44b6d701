package be.eenstem.identity;

import be.eenstem.Calls;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.ThreadLocalRandom;

/** Campaigns made by holders of tokens, on an aspect of their own: without demo mode there is none. */
final class TokenCampaigns {

    private static final int HIGHEST_NUMBER = 1_000_000;

    private final String aspect = Calls.newCode();

    TokenCampaigns(TestIssuer issuer) {
        issuer.token()
                .roles("coordinator")
                .request()
                .contentType(ContentType.JSON)
                .body("""
                {"code": "%s", "number": %d, "name": {"nl": "a", "fr": "b", "en": "c"}, "group": "theme"}""".formatted(aspect, ThreadLocalRandom.current().nextInt(1, HIGHEST_NUMBER)))
                .post("/v1/aspects")
                .then()
                .statusCode(201);
    }

    Response create(RequestSpecification caller, String lead) {
        return caller.contentType(ContentType.JSON)
                .body("""
                {"title": "Samen sterk", "lead": "%s", "aspects": ["%s"],
                 "period": {"start": "2027-05-03", "end": "2027-05-28"}}""".formatted(lead, aspect))
                .post("/v1/campaigns");
    }
}
