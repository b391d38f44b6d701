package be.eenstem.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.GeneratedClient;
import be.eenstem.TestDatabase;
import be.eenstem.client.ApiClient;
import be.eenstem.client.ApiException;
import be.eenstem.client.api.CampaignsApi;
import be.eenstem.client.api.CampaignsApi.APICreateCampaignRequest;
import be.eenstem.client.api.CampaignsApi.APIMoveCampaignRequest;
import be.eenstem.client.api.ConflictsApi;
import be.eenstem.client.api.ConflictsApi.APICheckConflictsRequest;
import be.eenstem.client.api.ConflictsApi.APIListCampaignConflictsRequest;
import be.eenstem.client.model.Audience;
import be.eenstem.client.model.Campaign;
import be.eenstem.client.model.CampaignDraft;
import be.eenstem.client.model.CampaignRequest;
import be.eenstem.client.model.Conflict;
import be.eenstem.client.model.Period;
import be.eenstem.client.model.StatusRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer's work with a client generated from the document: ask what a plan collides with, register it, propose it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MainJobTest {

    private static final Audience BUILDERS = new Audience().sectors(Set.of("F"));
    private static final Period MAY =
            new Period().start(LocalDate.of(2027, 5, 3)).end(LocalDate.of(2027, 5, 28));

    private CampaignsApi campaigns;
    private ConflictsApi conflicts;

    @BeforeEach
    void login() {
        ApiClient officer = GeneratedClient.as("officer-bouwunie");
        campaigns = new CampaignsApi(officer);
        conflicts = new ConflictsApi(officer);
    }

    @Test
    void whatWasToldBeforeIsShownAfter() throws ApiException {
        List<Conflict> told = conflicts
                .checkConflicts(APICheckConflictsRequest.newBuilder()
                        .campaignDraft(new CampaignDraft()
                                .title("Ergonomisch werken op de werf")
                                .lead("bouwunie")
                                .aspects(Set.of("ergonomie"))
                                .audience(BUILDERS)
                                .period(MAY))
                        .build())
                .getConflicts();
        assertThat(told)
                .anySatisfy(conflict ->
                        assertThat(conflict.getCampaigns()).extracting("title").contains("Til slim, bouw lang"))
                .anySatisfy(conflict -> assertThat(conflict.getType()).isEqualTo("duplication"));

        Campaign saved = campaigns.createCampaign(APICreateCampaignRequest.newBuilder()
                .campaignRequest(new CampaignRequest()
                        .title("Ergonomisch werken op de werf")
                        .lead("bouwunie")
                        .aspects(Set.of("ergonomie"))
                        .audience(BUILDERS)
                        .period(MAY))
                .build());
        assertThat(shown(saved)).as("a draft does not count").isEmpty();
        propose(saved);
        assertThat(shown(saved))
                .extracting(Conflict::getType, Conflict::getOverlap, Conflict::getExplanation)
                .containsExactlyInAnyOrderElementsOf(told.stream()
                        .map(conflict -> org.assertj.core.groups.Tuple.tuple(
                                conflict.getType(), conflict.getOverlap(), conflict.getExplanation()))
                        .toList());
        cancel(saved);
    }

    private List<Conflict> shown(Campaign campaign) throws ApiException {
        return conflicts
                .listCampaignConflicts(APIListCampaignConflictsRequest.newBuilder()
                        .campaignId(campaign.getId())
                        .pageSize(1000)
                        .build())
                .getItems();
    }

    private void propose(Campaign campaign) throws ApiException {
        move(campaign, "proposed");
    }

    private void cancel(Campaign campaign) throws ApiException {
        move(campaign, "cancelled");
    }

    private void move(Campaign campaign, String status) throws ApiException {
        campaigns.moveCampaign(APIMoveCampaignRequest.newBuilder()
                .campaignId(campaign.getId())
                .ifMatch("*")
                .statusRequest(new StatusRequest().status(status))
                .build());
    }
}
