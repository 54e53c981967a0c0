package dev.foyer.core;

import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.ChoosePassword;
import dev.foyer.core.onboarding.usecase.FindMember;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.NewMember;
import dev.foyer.core.onboarding.usecase.OfferSetUp;
import dev.foyer.core.onboarding.usecase.OpenPasswordLink;
import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.onboarding.usecase.SetUpFirstOrganization;
import dev.foyer.core.onboarding.usecase.ShowMember;
import dev.foyer.core.onboarding.usecase.ShowOrganization;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about how organizations and people come in. */
record OnboardingAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Authority authority,
    RecordEntry record) {

  Foyer.Onboarding onboarding() {
    NewMember newMember =
        new NewMember(
            organizations.members(),
            organizations.oneTimeLinks(),
            record,
            platform.ids(),
            platform.randomness(),
            platform.clock());
    FoundOrganization found =
        new FoundOrganization(
            organizations.organizations(),
            authority,
            newMember,
            record,
            platform.transactions(),
            platform.ids(),
            platform.clock());
    ChoosePassword choosePassword =
        new ChoosePassword(
            organizations.oneTimeLinks(),
            organizations.passwords(),
            organizations.members(),
            record,
            platform.transactions(),
            platform.clock());
    return new Foyer.Onboarding(
        new OfferSetUp(
            organizations.organizations(),
            organizations.oneTimeLinks(),
            platform.randomness(),
            platform.clock()),
        new SetUpFirstOrganization(
            organizations.organizations(),
            organizations.oneTimeLinks(),
            found,
            choosePassword,
            platform.transactions(),
            platform.clock()),
        found,
        new AddMember(
            authority, newMember, platform.transactions(), platform.jobs(), platform.clock()),
        new OpenPasswordLink(
            organizations.oneTimeLinks(), organizations.members(), platform.clock()),
        choosePassword,
        new RecogniseMember(organizations.members(), organizations.passwords()),
        new ShowMember(organizations.members()),
        new FindMember(organizations.members()),
        new ShowOrganization(organizations.organizations()),
        new ListOrganizations(organizations.organizations()),
        new VerifyDomain(
            organizations.organizations(), authority, record, platform.transactions()));
  }
}
