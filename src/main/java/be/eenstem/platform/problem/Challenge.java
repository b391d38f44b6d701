package be.eenstem.platform.problem;

/** Tells one who is not let in how to log in (WWW-Authenticate). */
public interface Challenge {

    String after(ProblemType refusal);
}
