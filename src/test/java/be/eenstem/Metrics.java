package be.eenstem;

import static be.eenstem.Api.as;

import java.util.HashMap;
import java.util.Map;

/** The metrics of the service as a program that gathers them gets them. */
public final class Metrics {

    private Metrics() {}

    public static String text() {
        return as("monitor")
                .get("/metrics")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain;charset=utf-8;version=0.0.4")
                .extract()
                .asString();
    }

    /** By name and labels, as they are written. */
    public static Map<String, Double> numbers() {
        Map<String, Double> numbers = new HashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int space = line.lastIndexOf(' ');
            String number = line.substring(space + 1).replace("Inf", "Infinity");
            numbers.put(line.substring(0, space), Double.valueOf(number));
        });
        return numbers;
    }

    /** Of one that is there. */
    public static double number(String series) {
        return numbers().get(series);
    }
}
