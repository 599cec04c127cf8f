/** 決裁。起案を経路に回し、承認・差戻し・代決・専決などの行為によって決め、決めた文書に封をする。 */
@ApplicationModule(
        displayName = "決裁",
        allowedDependencies = {
            "shared",
            "calendar",
            "decision",
            "organization",
            "organization :: appointment",
            "workflow",
            "schedule",
            "audit",
            "access",
            "document",
            "document :: print",
            "web"
        })
package jp.michisuji.approval;

import org.springframework.modulith.ApplicationModule;
