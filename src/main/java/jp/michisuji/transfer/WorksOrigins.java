package jp.michisuji.transfer;

import java.util.Optional;
import jp.michisuji.approval.ApprovalOrigins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 工事の決裁を求める業務。一つの業務の移転と、まとめた移転。 */
@Configuration(proxyBeanMethods = false)
class WorksOrigins {

    private record WorksOrigin(LayoutOwner.Kind kind, WorksProposals proposals, WorksStandstill standstill)
            implements ApprovalOrigins {

        @Override
        public String type() {
            return kind.origin();
        }

        @Override
        public Proposal proposal(String id) {
            return proposals.of(owner(id));
        }

        @Override
        public Optional<Place> place(String id) {
            return Optional.of(proposals.place(owner(id)));
        }

        @Override
        public Optional<String> standstill(String id) {
            return standstill.of(owner(id));
        }

        private LayoutOwner owner(String id) {
            return new LayoutOwner(kind, Long.parseLong(id));
        }
    }

    @Bean
    ApprovalOrigins ownWorksOrigin(WorksProposals proposals, WorksStandstill standstill) {
        return new WorksOrigin(LayoutOwner.Kind.TRANSFER, proposals, standstill);
    }

    @Bean
    ApprovalOrigins caseWorksOrigin(WorksProposals proposals, WorksStandstill standstill) {
        return new WorksOrigin(LayoutOwner.Kind.CASE, proposals, standstill);
    }
}
