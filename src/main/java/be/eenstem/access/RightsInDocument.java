package be.eenstem.access;

import be.eenstem.platform.openapi.CommonParts;
import be.eenstem.platform.openapi.ResourceMethods;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/** Says of each operation in the API document which roles may call it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RightsInDocument implements OASFilter {

    private final ResourceMethods methods;

    public RightsInDocument(IndexView index) {
        this.methods = ResourceMethods.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::sayWhoMayCall));
    }

    private void sayWhoMayCall(Operation operation) {
        List<String> roles = methods.guards(operation.getOperationId(), PermissionsAllowed.class)
                .flatMap(right -> Right.roles(right).stream())
                .sorted()
                .toList();
        List<SecurityRequirement> logins = CommonParts.LOGINS.stream()
                .map(login -> OASFactory.createSecurityRequirement().addScheme(login))
                .collect(Collectors.toCollection(ArrayList::new));
        if (roles.isEmpty()) {
            logins.add(OASFactory.createSecurityRequirement());
        }
        operation.setSecurity(logins);
        String who = roles.isEmpty() ? "Open to anyone." : "For the roles: " + String.join(", ", roles) + ".";
        operation.setDescription(Stream.of(operation.getDescription(), who)
                .filter(text -> text != null)
                .reduce((said, added) -> said + "\n\n" + added)
                .orElseThrow());
    }
}
