import { labelKey } from './label-key.ts';

/** Headers under which survey tools write who answered, in the languages that they are set to, as `labelKey` makes them. */
const keys = [
  // English
  'e_mail email email_address e_mail_address emailaddress your_email mail username name full_name',
  'first_name last_name surname your_name user_name respondent_name recipientlastname',
  'recipientfirstname recipientemail recipient_last_name recipient_first_name recipient_email ip',
  'ip_address ipaddress',
  // German
  'e_mail_adresse mailadresse vorname nachname vollstandiger_name benutzername ihr_name',
  'nachname_des_empfangers vorname_des_empfangers e_mail_des_empfangers ip_adresse',
  // French
  'adresse_e_mail adresse_electronique adresse_de_messagerie courriel adresse_courriel nom prenom',
  'nom_complet nom_de_famille nom_dutilisateur adresse_ip',
  // Spanish
  'correo_electronico direccion_de_correo_electronico correo nombre apellido apellidos nombre_completo',
  'nombre_de_usuario direccion_ip',
  // Italian, Portuguese, Dutch
  'indirizzo_email indirizzo_e_mail nome cognome nome_completo indirizzo_ip endereco_de_e_mail',
  'sobrenome endereco_ip e_mailadres naam voornaam achternaam volledige_naam ip_adres',
];

/** The same, one by one. */
export const personalKeys: ReadonlySet<string> = new Set(keys.join(' ').split(' '));

/**
 * Does a column of a survey say who answered? Such columns are dropped on reading.
 * @example isPersonal('E-Mail Address') // => true
 * @example isPersonal('Prénom') // => true
 * @example isPersonal('Team name') // => false
 */
export const isPersonal = (header: string): boolean => personalKeys.has(labelKey(header));
