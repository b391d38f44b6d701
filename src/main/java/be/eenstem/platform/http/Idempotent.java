package be.eenstem.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates: with the same {@code Idempotency-Key} and the same body it gives the same answer as the
 * first time and creates nothing again; with another body 422 (IETF draft-ietf-httpapi-idempotency-key-header).
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
