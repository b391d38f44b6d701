package be.eenstem.platform.sql;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.function.Supplier;

/** The change numbers that one request has seen. Once it changes something it holds on to none. */
@RequestScoped
class SeenNumbers {

    private Map<String, Long> numbers;
    private boolean changing;

    Map<String, Long> orElse(Supplier<Map<String, Long>> reading) {
        Map<String, Long> current = numbers == null ? reading.get() : numbers;
        numbers = changing ? null : current;
        return current;
    }

    void forget() {
        numbers = null;
    }

    void change() {
        numbers = null;
        changing = true;
    }

    void startOver() {
        numbers = null;
        changing = false;
    }

    boolean isChanging() {
        return changing;
    }
}
