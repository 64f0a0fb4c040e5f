import type { RegisterRoute } from '../api.ts';
import { listAccess } from './access-log/list-access.ts';
import { listAccountHistory } from './accounts/account-history.ts';
import { eraseAccountHolder, writeAccountHolder } from './accounts/account-holder.ts';
import { endAccountSignIns, listAccountSignIns, unlockAccount } from './accounts/help-account.ts';
import { getAccount, listAccounts } from './accounts/list-accounts.ts';
import { manageAccounts } from './accounts/manage-account.ts';
import { recoverAccount } from './accounts/recover-account.ts';
import { registerCommands } from './campaigns/command.ts';
import { getCampaign } from './campaigns/get-campaign.ts';
import { listActs } from './campaigns/list-acts.ts';
import { listCampaigns } from './campaigns/list-campaigns.ts';
import { listHistory } from './campaigns/list-history.ts';
import { listPublicActs } from './campaigns/list-public-acts.ts';
import { listTasks } from './campaigns/list-tasks.ts';
import { listUnits } from './campaigns/list-units.ts';
import { recordExport } from './campaigns/record-export.ts';
import { followChanges } from './changes/follow-changes.ts';
import { getApiPage } from './description/api-page.ts';
import { getOpenApi } from './description/openapi-document.ts';
import { getProblemPage, listProblems } from './description/problem-pages.ts';
import { getDocument } from './documents/get-document.ts';
import { uploadDocument } from './documents/upload-document.ts';
import { loadExampleCity, signInAsExample } from './example/example.ts';
import { getHall } from './hall/get-hall.ts';
import { getHealth } from './health/get-health.ts';
import { acceptOneInvitation, lookAtInvitation } from './invitations/accept-invitation.ts';
import { invite, renewInvitation } from './invitations/invite.ts';
import { listWaitingInvitations, withdrawInvitation } from './invitations/list-invitations.ts';
import {
  endRegistration,
  getLinks,
  listInvitees,
  lookAtPersonalLink,
  makePersonalLinks,
  registerPersonalLink,
  revokePersonalLink,
} from './links/links.ts';
import { checkListRoute } from './lists/check-list.ts';
import { confirmList } from './lists/confirm-list.ts';
import { exportList, getListTemplate } from './lists/list-files.ts';
import { getListMapping, sayListMapping } from './lists/list-mapping.ts';
import { followLog } from './log/follow-log.ts';
import { getCheckpoint } from './log/get-checkpoint.ts';
import { getConsistencyProof } from './log/get-consistency-proof.ts';
import { getEntries } from './log/get-entries.ts';
import { getInclusionProof } from './log/get-inclusion-proof.ts';
import { getLog } from './log/get-log.ts';
import { listForeign, listWitness, takeForeign, unlistWitness } from './log/manage-witnesses.ts';
import { getCosigned, listWitnesses, takeCosignature } from './log/witnesses.ts';
import { registerMeetingCommands } from './meetings/command.ts';
import { getContent, putContent } from './meetings/contents.ts';
import { getDesk } from './meetings/get-desk.ts';
import { getMeeting } from './meetings/get-meeting.ts';
import { getOfficers } from './meetings/get-officers.ts';
import { getTally } from './meetings/get-tally.ts';
import { getOpening, leaveVoteClosing, prepareVoteClosing } from './meetings/hold-vote.ts';
import { decryptByServerRoute, handInDecryption, makeServerKeysRoute } from './meetings/keys.ts';
import { listMeetingActs } from './meetings/list-meeting-acts.ts';
import { listMeetingHistory } from './meetings/list-meeting-history.ts';
import { listMeetings } from './meetings/list-meetings.ts';
import { decideOpinion, listOpinions, listPublishedOpinions } from './opinions/opinions.ts';
import { changeOwnPassword } from './own-account/change-password.ts';
import { getOwnAccount } from './own-account/get-own-account.ts';
import {
  confirmSecondFactor,
  offerSecondFactor,
  removeOwnSecondFactor,
  renewBackupCodes,
} from './own-account/own-second-factor.ts';
import { endOwnSignIn, listOwnSignIns } from './own-account/own-sign-ins.ts';
import { getPerson, listPeople } from './people/read-people.ts';
import {
  addOnePerson,
  changeOnePerson,
  keepPeopleUntil,
  removeOnePerson,
} from './people/write-people.ts';
import { castBallot } from './polls/cast-ballot.ts';
import { getArchive, getHints, getResult, getStrongProofs } from './polls/download.ts';
import { getBoard, getCredential, listCredentials } from './polls/read-box.ts';
import { listPromises } from './promises/list-promises.ts';
import { getBundle } from './public/get-bundle.ts';
import { listPublicCampaigns } from './public/list-public-campaigns.ts';
import { getResultWorkbook, getScoreBook, listResults, tryResults } from './results/results.ts';
import { followScreen, getScreen } from './screen/screen.ts';
import { getSetUp, setUp } from './set-up/set-up.ts';
import { setNewPassword } from './sign-in/new-password.ts';
import { signInSecondFactor } from './sign-in/second-factor.ts';
import { signIn } from './sign-in/sign-in.ts';
import { signInByOneTimeLink } from './sign-in/sign-in-by-link.ts';
import { signOut } from './sign-in/sign-out.ts';
import { getUnitContact, writeUnitContact } from './units/unit-contact.ts';
import { followVote, getVote, sendOpinion } from './vote/vote.ts';
import { exportUse } from './year/export-use.ts';
import { getAssessment } from './year/get-assessment.ts';
import { getDecemberDraft } from './year/get-december-draft.ts';
import { getDossier } from './year/get-dossier.ts';

/** Every route of the API, in the order in which it is described. */
export const routes: readonly RegisterRoute[] = [
  getHealth,
  getHall,
  getLog,
  getCheckpoint,
  getEntries,
  getInclusionProof,
  getConsistencyProof,
  listWitnesses,
  getCosigned,
  takeCosignature,
  listWitness,
  unlistWitness,
  listForeign,
  takeForeign,
  followLog,
  listPublicCampaigns,
  getBundle,
  listCampaigns,
  getCampaign,
  listActs,
  recordExport,
  listPublicActs,
  listUnits,
  listHistory,
  listTasks,
  registerCommands,
  listResults,
  getScoreBook,
  tryResults,
  getResultWorkbook,
  listMeetings,
  listPromises,
  getMeeting,
  listMeetingActs,
  listMeetingHistory,
  getDesk,
  getOfficers,
  registerMeetingCommands,
  putContent,
  getOpening,
  prepareVoteClosing,
  leaveVoteClosing,
  makeServerKeysRoute,
  getTally,
  handInDecryption,
  decryptByServerRoute,
  getVote,
  followVote,
  sendOpinion,
  getScreen,
  followScreen,
  listPublishedOpinions,
  listOpinions,
  decideOpinion,
  getLinks,
  makePersonalLinks,
  revokePersonalLink,
  endRegistration,
  listInvitees,
  lookAtPersonalLink,
  registerPersonalLink,
  getContent,
  castBallot,
  getCredential,
  listCredentials,
  getBoard,
  getArchive,
  getStrongProofs,
  getHints,
  getResult,
  uploadDocument,
  getDocument,
  listPeople,
  getPerson,
  addOnePerson,
  changeOnePerson,
  removeOnePerson,
  keepPeopleUntil,
  getUnitContact,
  writeUnitContact,
  getAssessment,
  getDecemberDraft,
  getDossier,
  exportUse,
  getListTemplate,
  exportList,
  getListMapping,
  sayListMapping,
  checkListRoute,
  confirmList,
  followChanges,
  getSetUp,
  setUp,
  loadExampleCity,
  signInAsExample,
  signIn,
  signInSecondFactor,
  signInByOneTimeLink,
  signOut,
  setNewPassword,
  getOwnAccount,
  offerSecondFactor,
  confirmSecondFactor,
  removeOwnSecondFactor,
  renewBackupCodes,
  changeOwnPassword,
  listOwnSignIns,
  endOwnSignIn,
  listAccounts,
  getAccount,
  manageAccounts,
  recoverAccount,
  unlockAccount,
  listAccountSignIns,
  endAccountSignIns,
  writeAccountHolder,
  eraseAccountHolder,
  listAccountHistory,
  listWaitingInvitations,
  invite,
  renewInvitation,
  withdrawInvitation,
  lookAtInvitation,
  acceptOneInvitation,
  listAccess,
  getApiPage,
  getOpenApi,
  listProblems,
  getProblemPage,
];
