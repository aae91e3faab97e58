module.exports = {
  projects: [
    // What receives needs nothing of jest.
    { displayName: 'receiver', testMatch: ['<rootDir>/test/verify.test.js'] },
    { displayName: 'mocks', preset: 'tutor-webhooks', testMatch: ['<rootDir>/test/{receive,time}.test.js'] },
  ],
}
