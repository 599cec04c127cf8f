/** 業務移管。支所から部へ移る業務と、その準備・判定・引継ぎ。 */
@ApplicationModule(
        displayName = "業務移管",
        allowedDependencies = {
            "shared",
            "calendar",
            "decision",
            "organization",
            "meeting",
            "reform",
            "workflow",
            "schedule",
            "audit",
            "access",
            "document",
            "web"
        })
package jp.michisuji.transfer;

import org.springframework.modulith.ApplicationModule;
