package be.eenstem.platform.http;

/** For whom a request is counted; a higher floor knows who is asking. */
public interface Spender {

    /** The account, or null for an anonymous caller. */
    String account();

    /** The organization an account speaks for, or the account where it speaks for none. */
    String organization();
}
