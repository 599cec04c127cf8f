/** 督促。仕事が届いたこと、期限が動いたことをメールで知らせ、送った記録を残す。 */
@ApplicationModule(
        displayName = "督促",
        allowedDependencies = {
            "shared",
            "calendar",
            "decision",
            "organization",
            "workflow",
            "schedule",
            "audit",
            "access",
            "web"
        })
package jp.michisuji.reminder;

import org.springframework.modulith.ApplicationModule;
