package be.eenstem.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives whoever logs in the rights of their roles. */
@ApplicationScoped
class RightsOfRoles implements SecurityIdentityAugmentor {

    /** After whatever has a say in the roles. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addPermissionChecker(
                                right -> Uni.createFrom().item(Right.isGranted(right.getName(), identity.getRoles())))
                        .build());
    }
}
