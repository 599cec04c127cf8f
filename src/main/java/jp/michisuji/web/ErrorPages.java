package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.OwnGainException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** エラーの画面。業務の断りを、状態の番号と読める文に替える。 */
@ControllerAdvice
class ErrorPages {

    private final Frames frames;
    private final TypedValues typedValues;

    ErrorPages(Frames frames, TypedValues typedValues) {
        this.frames = frames;
        this.typedValues = typedValues;
    }

    @ExceptionHandler({NotFoundException.class, NotVisibleException.class, NoResourceFoundException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page("error/404", HttpStatus.NOT_FOUND, request);
    }

    /** What was typed is shown again: the person may need it, although it was not taken. */
    @ExceptionHandler
    ModelAndView conflict(ConflictException conflict, HttpServletRequest request) {
        return page("error/409", HttpStatus.CONFLICT, request)
                .addObject("reason", conflict.getMessage())
                .addObject("typed", typedValues.of(request))
                .addObject("again", WayBack.from(request));
    }

    /** 二人の書込みがかち合い、データベースが一方を取り消した。取り消されたのは何も残らず、もう一度送れば済む。 */
    @ExceptionHandler
    ModelAndView collided(ConcurrencyFailureException collision, HttpServletRequest request) {
        return conflict(new ConflictException("他の職員の操作と重なったため、受け取れませんでした"), request);
    }

    @ExceptionHandler
    ModelAndView refused(RefusedInputException refused, HttpServletRequest request) {
        return unacceptable(refused.getMessage(), request);
    }

    private ModelAndView unacceptable(String reason, HttpServletRequest request) {
        return page("error/422", HttpStatus.UNPROCESSABLE_CONTENT, request)
                .addObject("reason", reason)
                .addObject("typed", typedValues.of(request))
                .addObject("again", WayBack.from(request));
    }

    @ExceptionHandler
    ModelAndView ownGain(OwnGainException refused, HttpServletRequest request) {
        return unacceptable(refused.getMessage(), request);
    }

    /** Nothing of the request was read, so nothing that was typed can be shown. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page("error/413", HttpStatus.CONTENT_TOO_LARGE, request);
    }

    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(view, "frame", frames.of(request));
        page.setStatus(status);
        return page;
    }
}
