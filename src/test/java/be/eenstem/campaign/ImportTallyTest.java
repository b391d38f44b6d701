package be.eenstem.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.platform.problem.Fault;
import be.eenstem.platform.problem.ProblemException;
import be.eenstem.platform.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTallyTest {

    private static final Fault FAULT = Fault.inBody("title", null, "schema.NotBlank");

    private final ImportTally tally = new ImportTally();

    @Test
    void takesFiftyThousandRowsAndNotOneMore() {
        for (int i = 0; i < 50_000; i++) {
            assertThat(tally.count(List.of())).isTrue();
        }
        assertThatThrownBy(() -> tally.count(List.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.PAYLOAD_TOO_LARGE));
    }

    @Test
    void countsRowsAndFaultsApart() {
        tally.count(List.of());
        assertThat(tally.count(List.of(FAULT, FAULT))).isFalse();
        assertThat(tally.rows()).isEqualTo(2);
        assertThat(tally.refused()).isEqualTo(1);
        assertThat(tally.faults().count()).isEqualTo(2);
    }

    @Test
    void aFaultHoldsBackAllUnlessPartIsTaken() {
        assertThat(new ImportMode(false, false).accepts(tally.faults())).isTrue();
        tally.count(List.of(FAULT));
        assertThat(new ImportMode(false, false).accepts(tally.faults())).isFalse();
        assertThat(new ImportMode(false, true).accepts(tally.faults())).isTrue();
    }
}
