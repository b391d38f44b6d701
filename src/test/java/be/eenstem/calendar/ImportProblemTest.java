package be.eenstem.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ImportProblemTest {

    @Test
    void whoDidNotGetATurnIsToldSo() {
        assertThat(ImportProblem.of(ProblemException.unavailable())).isEqualTo("busy");
        assertThat(ImportProblem.of(ProblemException.of(ProblemType.DUPLICATE_CODE)))
                .isEqualTo("internal");
        assertThat(ImportProblem.of(new IllegalStateException("secret"))).isEqualTo("internal");
    }
}
