package be.eenstem.platform.database;

/** A wait that ends early, and says so, when the thread is interrupted. */
final class Pause {

    private Pause() {}

    static boolean millis(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
