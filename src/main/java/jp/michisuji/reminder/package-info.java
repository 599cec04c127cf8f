<<<<<<< HEAD
/** 督促。仕事の到着と期限を、職を持つ人へメールで知らせる。送る文は表に書き、確定してから送る。 */
@ApplicationModule(
        displayName = "督促",
        allowedDependencies = {
            "shared",
            "calendar",
            "organization",
            "workflow",
            "schedule",
            "audit",
            "access",
            "document",
            "web"
        })
=======
/** 督促。仕事が届いたこと、期限が動いたことをメールで知らせ、送った記録を残す。 */
@ApplicationModule(
        displayName = "督促",
        allowedDependencies = {"shared", "calendar", "organization", "workflow", "schedule", "audit", "access", "web"})
>>>>>>> main
package jp.michisuji.reminder;

import org.springframework.modulith.ApplicationModule;
