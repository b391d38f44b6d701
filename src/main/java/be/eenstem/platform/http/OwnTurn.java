package be.eenstem.platform.http;

import be.eenstem.platform.http.Turns.Turn;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;

/** The turn of one request, which ends with it, however it ends. */
@RequestScoped
class OwnTurn {

    private Turn turn;

    void begin(Turn begun) {
        turn = begun;
    }

    @PreDestroy
    void end() {
        if (turn != null) {
            turn.end();
        }
    }
}
