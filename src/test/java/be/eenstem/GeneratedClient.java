package be.eenstem;

import be.eenstem.client.ApiClient;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The client that openapi-generator made from docs/openapi.json, set to the service under test. */
public final class GeneratedClient {

    private GeneratedClient() {}

    public static ApiClient anonymous() {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + RestAssured.port);
        return client;
    }

    /** A client that logs in as a demo account, whose password is its name. */
    public static ApiClient as(String account) {
        byte[] login = (account + ":" + account).getBytes(StandardCharsets.UTF_8);
        String header = "Basic " + Base64.getEncoder().encodeToString(login);
        ApiClient client = anonymous();
        client.setRequestInterceptor(request -> request.header("Authorization", header));
        return client;
    }
}
