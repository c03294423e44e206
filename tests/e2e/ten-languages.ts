/** One page in every language: how messages go out in batches at night. */
export const texts = {
  pt: {
    locale: 'pt-BR',
    title: 'Mensagens em lote',
    heading: 'Limites',
    text: 'À noite, o serviço lê os perfis dos clientes e envia as mensagens em lotes.',
  },
  it: {
    locale: 'it-IT',
    title: 'Messaggi a lotti',
    heading: 'Limiti',
    text: 'Di notte il servizio legge i profili, e con l’esportazione spedisce i messaggi a lotti.',
  },
  sv: {
    locale: 'sv-SE',
    title: 'Utskick i omgångar',
    heading: 'Gränser',
    text: 'På natten läser tjänsten kundprofilerna och skickar meddelandena i omgångar.',
  },
  es: {
    locale: 'es-ES',
    title: 'Mensajes por lotes',
    heading: 'Límites',
    text: 'De noche, el servicio lee los perfiles de los clientes y envía los mensajes por lotes.',
  },
  de: {
    locale: 'de-DE',
    title: 'Nachrichten in Stapeln',
    heading: 'Grenzen',
    text: 'Nachts liest der Dienst die Kundenprofile und verschickt über Datenströme Nachrichten in Stapeln.',
  },
  fr: {
    locale: 'fr-FR',
    title: 'Messages par lots',
    heading: 'Limites',
    text: 'La nuit, le service lit les profils des clients, puis l’expédition des messages commence par lots.',
  },
  nl: {
    locale: 'nl-NL',
    title: 'Berichten in batches',
    heading: 'Grenzen',
    text: 'In de nacht leest de dienst de klantprofielen en verstuurt hij de berichten in batches.',
  },
  ja: {
    locale: 'ja-JP',
    title: '一括メッセージ配信',
    heading: '制限事項',
    text: '夜間にサービスが顧客プロファイルを読み込み、メッセージをまとめて配信します。',
  },
  ko: {
    locale: 'ko-KR',
    title: '일괄 메시지 발송',
    heading: '제한 사항',
    text: '밤에 서비스가 고객 프로필을 읽고 메시지를 한꺼번에 발송합니다.',
  },
  zh: {
    locale: 'zh-CN',
    title: '批量发送消息',
    heading: '限制',
    text: '服务在夜间读取客户资料，然后分批发送消息。',
  },
} as const;

/** What is typed, and the word of the page that it must find. */
export const searches = [
  ['it', 'esportazioni', 'l’esportazione'],
  ['de', 'Kundenprofils', 'Kundenprofile'],
  ['de', 'Datenstrom', 'Datenströme'],
  ['fr', 'expéditions', 'l’expédition'],
  ['nl', 'klantprofiel', 'klantprofielen'],
  ['ja', '顧客', '顧客'],
  ['ja', '顧客プロファイル', 'プロファイル'],
  ['ko', '메시지', '메시지를'],
  ['zh', '客户资料', '客户'],
] as const;
