package be.eenstem.conflict;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds off, to the end of a transaction, whoever changes campaigns that count or what is said of conflicts. */
@ApplicationScoped
public class PlanLock {

    private final PlanNumbers numbers;

    PlanLock(PlanNumbers numbers) {
        this.numbers = numbers;
    }

    /** Waits until nobody is detecting; what is read from then on is one state. */
    public void take() {
        numbers.lock();
    }
}
