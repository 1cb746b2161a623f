package org.assuranceledger.query.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assuranceledger.query.refusal.ReadingRule;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Describes what an endpoint's method takes and answers. */
final class Operations {
    private static final String PROBLEM = "Problem";
    private static final String FOR_PEOPLE =
            "For spreadsheets, under headings and in words as the pages have them. A program asks for codes and"
                    + " instants, as JSON, at this address without its last part";

    private final AnswerSchemas schemas;

    /** Puts what is answered into these schemas. */
    Operations(AnswerSchemas schemas) {
        this.schemas = schemas;
        schemas.all().put(PROBLEM, problem());
    }

    Operation of(Class<?> endpoint, Method method) {
        String subject = endpoint.getSimpleName().replace("Endpoint", "");
        boolean answersJson = method.getReturnType().isRecord();
        String asked = answersJson
                ? "Read" + method.getReturnType().getSimpleName().replace("Answer", "")
                : "Download" + subject;
        Operation operation = new Operation()
                .operationId(asked)
                .summary(words(asked))
                .tags(List.of(words(subject)))
                .parameters(Stream.of(method.getParameters())
                        .flatMap(Operations::parameters)
                        .toList());
        if (!answersJson) {
            operation.description(FOR_PEOPLE);
        }
        ApiResponse answer = new ApiResponse().content(answersJson ? json(method) : table());
        return operation.responses(new ApiResponses()
                .addApiResponse("200", answer.description("As the record stood at the moment asked about"))
                .addApiResponse("default", refused()));
    }

    private Content json(Method method) {
        return content("application/json", schemas.reference(method.getReturnType()));
    }

    private static Content table() {
        return content("text/csv", new StringSchema());
    }

    private static ApiResponse refused() {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(
                        "Not answered: nobody is signed in, the role may not see it, a part of the address is unknown"
                                + " or cannot be read, or the record did not hold it then")
                .content(content("application/problem+json", problem));
    }

    /** As RFC 9457 has it, with a code that does not change. */
    private static Schema<?> problem() {
        Schema<?> schema = new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What is wrong, as a sentence for people"))
                .addProperty("code", new StringSchema()._enum(codes()))
                .addProperty("remedy", new StringSchema().description("What to do about it, as a sentence for people"))
                .addProperty(
                        "allowed",
                        new ArraySchema()
                                .items(new StringSchema())
                                .description("What could have been asked for instead, where that is a list"))
                .addProperty("trace", new StringSchema().description("Where our own fault stands in the log"));
        return schema.required(List.of("type", "title", "status", "detail", "code", "remedy"));
    }

    private static List<String> codes() {
        return Stream.of(ReadingRule.values()).map(ReadingRule::code).toList();
    }

    private static Stream<Parameter> parameters(java.lang.reflect.Parameter asked) {
        if (asked.isAnnotationPresent(PathVariable.class)) {
            return Stream.of(parameter("path", asked.getName(), String.class));
        }
        if (asked.isAnnotationPresent(RequestParam.class)) {
            return Stream.of(parameter("query", asked.getName(), asked.getType()));
        }
        return asked.getType().isRecord()
                ? Stream.of(asked.getType().getRecordComponents()).map(Operations::inQuery)
                : Stream.empty();
    }

    private static Parameter inQuery(RecordComponent part) {
        return parameter("query", part.getName(), part.getType());
    }

    private static Parameter parameter(String in, String name, Class<?> type) {
        return new Parameter()
                .in(in)
                .name(name)
                .required(in.equals("path"))
                .description(Asked.meaningOf(name))
                .schema(type == Integer.class ? new IntegerSchema() : new StringSchema());
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static String words(String name) {
        String words =
                String.join(" ", List.of(name.split("(?<=[a-z])(?=[A-Z0-9])"))).toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
