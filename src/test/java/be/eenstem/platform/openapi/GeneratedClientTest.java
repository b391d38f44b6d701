package be.eenstem.platform.openapi;

import static be.eenstem.Calls.newCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.eenstem.GeneratedClient;
import be.eenstem.TestDatabase;
import be.eenstem.client.ApiClient;
import be.eenstem.client.ApiException;
import be.eenstem.client.ApiResponse;
import be.eenstem.client.api.OrganizationsApi;
import be.eenstem.client.api.OrganizationsApi.APIChangeOrganizationRequest;
import be.eenstem.client.api.OrganizationsApi.APICreateOrganizationRequest;
import be.eenstem.client.api.OrganizationsApi.APIGetOrganizationRequest;
import be.eenstem.client.api.RefDataApi;
import be.eenstem.client.api.RefDataApi.APIListRefDataCodesRequest;
import be.eenstem.client.model.InputIssue;
import be.eenstem.client.model.Organization;
import be.eenstem.client.model.OrganizationPatch;
import be.eenstem.client.model.OrganizationRequest;
import be.eenstem.client.model.Problem;
import be.eenstem.client.model.RefDataCode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Java client that openapi-generator made from docs/openapi.json works. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GeneratedClientTest {

    private ApiClient client;
    private OrganizationsApi organizations;

    @BeforeEach
    void login() {
        client = GeneratedClient.as("coordinator");
        organizations = new OrganizationsApi(client);
    }

    @Test
    void listsTheCodesOfAList() throws ApiException {
        List<RefDataCode> sizes = new RefDataApi(GeneratedClient.anonymous())
                .listRefDataCodes(
                        APIListRefDataCodesRequest.newBuilder()._list("sizes").build())
                .getItems();
        assertThat(sizes).extracting(RefDataCode::getCode).contains("1-4", "50-249");
    }

    @Test
    void createsReadsAndChangesAnOrganization() throws ApiException {
        String code = newCode();
        ApiResponse<Organization> created = create(new OrganizationRequest()
                .code(code)
                .name("Test")
                .kind("intermediary")
                .type("sectorFund")
                .level("national")
                .proximity("firstLine")
                .sectors(java.util.Set.of("F")));
        String etag = created.getHeaders().get("etag").get(0);
        assertThat(created.getStatusCode()).isEqualTo(201);
        Organization changed = organizations.changeOrganization(APIChangeOrganizationRequest.newBuilder()
                .organizationCode(code)
                .ifMatch(etag)
                .organizationPatch(new OrganizationPatch().name("Other").proximity(null))
                .build());
        assertThat(changed.getName()).isEqualTo("Other");
        Organization read = organizations.getOrganization(
                APIGetOrganizationRequest.newBuilder().organizationCode(code).build());
        assertThat(read).isEqualTo(changed);
        assertThat(read.getProximity()).as("removed by null").isNull();
        assertThat(read.getSectors()).as("left out of the patch").containsExactly("F");
    }

    @Test
    void readsAProblem() throws Exception {
        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> create(new OrganizationRequest()
                        .code("Not a code")
                        .name("Test")
                        .kind("other")
                        .type("sectorFund")
                        .level("national")));
        Problem problem = client.getObjectMapper().readValue(failure.getResponseBody(), Problem.class);
        assertThat(failure.getCode()).isEqualTo(400);
        assertThat(problem.getType()).isEqualTo("urn:problem-type:belgif:badRequest");
        assertThat(problem.getIssues()).extracting(InputIssue::getName).containsExactlyInAnyOrder("code", "kind");
    }

    private ApiResponse<Organization> create(OrganizationRequest request) throws ApiException {
        return organizations.createOrganizationWithHttpInfo(APICreateOrganizationRequest.newBuilder()
                .organizationRequest(request)
                .build());
    }
}
