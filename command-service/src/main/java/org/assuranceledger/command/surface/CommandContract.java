package org.assuranceledger.command.surface;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assuranceledger.access.Permissions;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Makes the contract of the command API from its endpoints: addresses, headers, bodies, answers, and who may. */
public final class CommandContract implements OperationCustomizer, OpenApiCustomizer {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Creation.class, Change.class, Latest.class, Submitter.class);
    }

    private final Components components = new Components();
    private final RecordSchema schemas = new RecordSchema(components);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!method.getBeanType().isAnnotationPresent(CommandEndpoint.class)) {
            return operation;
        }
        String endpoint = method.getBeanType().getSimpleName();
        operation.tags(List.of(endpoint.replace("Endpoint", "")));
        Addresses.command(method)
                .ifPresentOrElse(
                        command -> describe(operation, method, new CommandShape(command, parts(method))),
                        () -> describeOther(operation, method));
        boolean changes = method.getMethodParameters()[0].getParameterType() == Change.class;
        Refused.each(
                        method.hasMethodAnnotation(PostMapping.class),
                        Addresses.command(method).isPresent(),
                        changes)
                .forEach((status, why) -> operation.getResponses().addApiResponse(status, refused(why)));
        operation.getResponses().addApiResponse("default", refused("Refused; nothing has been recorded"));
        return operation;
    }

    @Override
    public void customise(OpenAPI contract) {
        contract.info(new Info().title("Assurance Ledger: commands").version("1"));
        contract.servers(List.of());
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (!components.getSchemas().containsKey(name)) {
                components.addSchemas(name, schema);
            }
        });
        contract.components(components);
        contract.security(List.of(new SecurityRequirement().addList(TOKEN)));
        contract.getPaths().forEach((path, item) -> {
            if (path.startsWith(Addresses.BOARDS)) {
                item.readOperations()
                        .forEach(operation -> PART.matcher(path)
                                .results()
                                .filter(part -> isNotNamed(part.group(1), operation))
                                .forEach(part -> operation.addParametersItem(inPath(part))));
            }
        });
    }

    private void describe(Operation operation, HandlerMethod method, CommandShape shape) {
        boolean creates = method.getMethodParameters()[0].getParameterType() == Creation.class;
        operation.operationId(shape.name()).summary(words(shape.name()));
        operation.description("May be asked for by: " + who(shape.name()) + ".");
        operation.requestBody(new RequestBody()
                .required(true)
                .content(content(JSON, schemas.reference(shape, Needs.of(shape, target(method))))));
        operation.addParametersItem(header(Headers.KEY, true, "A key of your own making, new for each new request"));
        if (!creates) {
            operation.addParametersItem(header(Headers.VERSION, true, "The ETag of the version that you have seen"));
        }
        operation.addParametersItem(header(Headers.REASON, false, "Why; UTF-8 with percent signs as in an address"));
        operation.addParametersItem(header(Headers.ACTING_ROLE, false, "In which of your roles you ask"));
        ApiResponse recorded =
                answer("Recorded", JSON, Answer.class).addHeaderObject("ETag", new Header().schema(new StringSchema()));
        operation.responses(new ApiResponses().addApiResponse(creates ? "201" : "200", recorded));
    }

    private void describeOther(Operation operation, HandlerMethod method) {
        String row = MayThey.rowFor(method);
        if (row.equals(MayThey.VERSIONS)) {
            describeVersion(operation, method);
        } else {
            describeFile(operation, method, row);
        }
    }

    /** A file is the request's body, or a part of a form. */
    private void describeFile(Operation operation, HandlerMethod method, String row) {
        operation.operationId(row).summary(words(row)).description("May be asked for by: " + who(row) + ".");
        Schema<?> form = new ObjectSchema().addProperty("file", new FileSchema());
        operation.requestBody(new RequestBody()
                .required(true)
                .content(content("text/csv", new StringSchema())
                        .addMediaType("multipart/form-data", new MediaType().schema(form.addRequiredItem("file")))));
        Class<?> body = ResolvableType.forMethodReturnType(method.getMethod())
                .getGeneric(0)
                .toClass();
        operation.responses(new ApiResponses()
                .addApiResponse("200", answer("Checked only, or recorded before", JSON, body))
                .addApiResponse("201", answer("Recorded", JSON, body)));
    }

    private void describeVersion(Operation operation, HandlerMethod method) {
        String thing = method.getBeanType().getSimpleName().replace("Endpoint", "");
        operation.operationId("VersionOf" + thing).summary("The version to send with the first change");
        operation.responses(
                new ApiResponses().addApiResponse("200", answer("The version", JSON, Latest.Version.class)));
    }

    /** Something that a method can be about. */
    private static String target(HandlerMethod method) {
        String pattern = Addresses.pattern(method.getBeanType()).substring(Addresses.BOARDS.length());
        return PART.matcher(pattern).replaceAll("1");
    }

    private ApiResponse refused(String why) {
        return answer(why, PROBLEM, Problem.class);
    }

    private ApiResponse answer(String description, String type, Class<?> body) {
        return new ApiResponse().description(description).content(content(type, schemas.reference(body)));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Parameter header(String name, boolean required, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema());
    }

    private static boolean isNotNamed(String part, Operation operation) {
        return operation.getParameters() == null
                || operation.getParameters().stream().noneMatch(parameter -> part.equals(parameter.getName()));
    }

    private static Parameter inPath(MatchResult part) {
        return new Parameter().in("path").name(part.group(1)).required(true).schema(new StringSchema());
    }

    private static Set<String> parts(HandlerMethod method) {
        PostMapping mapping = method.getMethodAnnotation(PostMapping.class);
        String below = mapping == null ? "" : String.join("", mapping.value());
        return PART.matcher(Addresses.pattern(method.getBeanType()) + below)
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.toSet());
    }

    private static String who(String command) {
        return Permissions.whoMay(command).stream()
                .map(role -> role.words()
                        + switch (Permissions.of(command, role)) {
                            case OWN -> " (own agency)";
                            case YES, NO -> "";
                        })
                .collect(Collectors.joining(", "));
    }

    private static String words(String command) {
        String words =
                String.join(" ", Arrays.asList(command.split("(?=[A-Z])"))).toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
