/** 意見聴取。関係団体への説明と意見聴取、職員向け説明会、意見と回答。 */
@ApplicationModule(
        displayName = "意見聴取",
        allowedDependencies = {
            "shared",
            "calendar",
            "decision",
            "organization",
            "approval",
            "meeting",
            "meeting :: point",
            "reform",
            "workflow",
            "schedule",
            "schedule :: plan",
            "schedule :: programme",
            "audit",
            "access",
            "document",
            "document :: print",
            "web"
        })
package jp.michisuji.hearing;

import org.springframework.modulith.ApplicationModule;
