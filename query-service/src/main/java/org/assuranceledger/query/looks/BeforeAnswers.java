package org.assuranceledger.query.looks;

import static org.assuranceledger.query.download.CsvTable.POSITION;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.boards.Boards.BoardsAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says of every answer to a program up to where it goes, and has a look recorded before any of it is sent. */
@ControllerAdvice(annotations = RestController.class)
class BeforeAnswers implements ResponseBodyAdvice<Object> {
    private final Witness witness;

    BeforeAnswers(Witness witness) {
        this.witness = witness;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Answer answer) {
            response.getHeaders().set(POSITION, Long.toString(answer.asAt().position()));
        }
        if (request instanceof ServletServerHttpRequest asked) {
            Collection<?> listed = body instanceof BoardsAnswer list ? list.boards() : List.of();
            witness.before(asked.getServletRequest(), listed, position(response));
        }
        return body;
    }

    private static OptionalLong position(ServerHttpResponse response) {
        String position = response.getHeaders().getFirst(POSITION);
        return position == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(position));
    }
}
