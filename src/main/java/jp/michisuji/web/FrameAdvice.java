package jp.michisuji.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** どのページにも枠を渡す。 */
@ControllerAdvice
class FrameAdvice {

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? frameOfError(request) : frames.of(request);
    }

    /** The error page must appear even where the cause is that nothing can be looked up. */
    private Frame frameOfError(HttpServletRequest request) {
        try {
            return frames.of(request);
        } catch (RuntimeException unreachable) {
            return Frames.bare();
        }
    }
}
