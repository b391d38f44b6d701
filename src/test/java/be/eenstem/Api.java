package be.eenstem;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests as the accounts of demo mode send them. */
public final class Api {

    private Api() {}

    /** A request by an account, whose password is its name. */
    public static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, account);
    }

    public static RequestSpecification json(String account, String body) {
        return as(account).contentType(ContentType.JSON).body(body);
    }

    public static RequestSpecification patch(String account, String etag, String body) {
        return as(account)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", etag)
                .body(body);
    }
}
