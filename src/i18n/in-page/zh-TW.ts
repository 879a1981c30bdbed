export default {
  badge: {
    unread: '慎填：這個頁面有一部分沒能檢查',
    nothing: '慎填：這個頁面沒有要你的個人資料',
    title: '慎填：{level}，{headline}',
  },
  notice: {
    name: '慎填的提醒',
    why: '為什麼',
    close: '知道了',
    copied: '已複製：',
    notCopied: '瀏覽器不讓複製，請選取這段文字：',
    whyHint: '點一下瀏覽器工具列上的慎填圖示，就能看到所有理由。',
    optional: '可以不填',
  },
  press: {
    headline: '先等一下：{kinds}就要送出去了',
    to: '會送到 {host}。',
    toScript: '由頁面裡的程式送出，看不出送到哪裡。',
    again: '想好了還是要送，再按一次就會送出去。',
  },
  sent: {
    headline: '剛才填了{kinds}？還可以做幾件事',
    what: '先截圖存證，再請對方刪除，之後能少些麻煩。',
    more: '還能做什麼',
  },
};
