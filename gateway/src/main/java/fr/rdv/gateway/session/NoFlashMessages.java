package fr.rdv.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** Leaves the session alone. */
final class NoFlashMessages implements FlashMapManager {

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void saveOutputFlashMap(FlashMap messages, HttpServletRequest request, HttpServletResponse response) {
        if (!messages.isEmpty()) {
            throw new UnsupportedOperationException("The gateway leaves no flash message");
        }
    }
}
